package dev.tenon.processor.read;

import dev.tenon.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What reading a declaration gave: a value, or all the problems that keep it from being one. Neither a value nor a problem
 * has what depends on another declaration that has problems, which are reported there.
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    /** With an unmodifiable copy of the problems. */
    public Checked {
        problems = List.copyOf(problems);
        if (value.isPresent() && !problems.isEmpty()) {
            throw new IllegalArgumentException("a value and problems");
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

    /** The value, or what is wrong where there is none. */
    static <T> Checked<T> of(Optional<T> value, Supplier<Problem> problem) {
        return value.map(Checked::valid).orElseGet(() -> invalid(problem.get()));
    }

    /** The value where nothing was found wrong with it. */
    static <T> Checked<T> of(List<Problem> problems, Supplier<T> value) {
        return problems.isEmpty() ? valid(value.get()) : invalid(problems);
    }

    /** The value made from parts that are all valid, or the problems of all of them, each once. */
    static <T> Checked<T> all(Supplier<T> value, Checked<?>... parts) {
        return all(value, List.of(parts));
    }

    /** The same for any number of parts. */
    static <T> Checked<T> all(Supplier<T> value, List<? extends Checked<?>> parts) {
        return parts.stream().allMatch(part -> part.value().isPresent())
                ? valid(value.get())
                : invalid(parts.stream()
                        .flatMap(part -> part.problems().stream())
                        .distinct()
                        .toList());
    }

    <U> Checked<U> map(Function<T, U> function) {
        return flatMap(present -> valid(function.apply(present)));
    }

    /** What a further check makes of the value, or the problems that there are. */
    public <U> Checked<U> flatMap(Function<T, Checked<U>> function) {
        return value.map(function).orElseGet(() -> invalid(problems));
    }

    /** The value, if there is one; somebody else reports the problems. */
    Checked<T> reportedElsewhere() {
        return new Checked<>(value, List.of());
    }

    /** The value of a part that {@link #all} found valid. */
    T get() {
        return value.orElseThrow();
    }
}
