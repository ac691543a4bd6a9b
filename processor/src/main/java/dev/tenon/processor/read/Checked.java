package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What reading a declaration gave: a value, or all the problems that keep it from being one.
 *
 * @param value absent exactly where there are problems
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    /** With an unmodifiable copy of the problems. */
    public Checked {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("either a value or problems");
        }
    }

    static <T> Checked<T> valid(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    static <T> Checked<T> invalid(Problem problem) {
        return invalid(List.of(problem));
    }

    static <T> Checked<T> invalid(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems);
    }

    /** The value where nothing was found wrong with it. */
    static <T> Checked<T> of(List<Problem> problems, Supplier<T> value) {
        return new Checked<>(problems.isEmpty() ? Optional.of(value.get()) : Optional.empty(), problems);
    }

    /** The value made from parts that are all valid, or the problems of all of them, each once. */
    static <T> Checked<T> all(Supplier<T> value, Checked<?>... parts) {
        return of(
                Stream.of(parts)
                        .flatMap(part -> part.problems().stream())
                        .distinct()
                        .toList(),
                value);
    }

    <U> Checked<U> map(Function<T, U> function) {
        return flatMap(present -> valid(function.apply(present)));
    }

    /** What a further check makes of the value, or the problems that there are. */
    public <U> Checked<U> flatMap(Function<T, Checked<U>> function) {
        return value.map(function).orElseGet(() -> invalid(problems));
    }

    /** The value of a part that {@link #all} found valid. */
    T get() {
        return value.orElseThrow();
    }
}
