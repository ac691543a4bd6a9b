package dev.tenon.examples.language;

import dev.tenon.Schema;
import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tensorflow.Tensor;
import org.tensorflow.types.family.TType;

/** What the program tells its user. */
final class Report {
    private static final Path HERE = Path.of("").toAbsolutePath();

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void collected(Names names) {
        line(
                "names     %d of Java %d that are in one of %d languages only; %d that are in several are left out",
                names.unique().size(), Runtime.version().feature(), Language.values().length, names.shared());
    }

    void record(Schema schema) {
        line(
                "record    %s(%s)",
                schema.record(),
                schema.components().stream().map(Schema.Component::toString).collect(Collectors.joining(", ")));
    }

    void wrote(Path file, List<Name> names) {
        int characters =
                names.stream().mapToInt(name -> name.characters().length).sum();
        line("wrote     %s: %d names, %d characters", nameOf(file), names.size(), characters);
    }

    void batch(Map<String, Tensor> tensors) {
        line(
                "batch     %s",
                tensors.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + typeOf(entry.getValue()) + " "
                                + entry.getValue().shape())
                        .collect(Collectors.joining(", ")));
    }

    void trained(int names, double loss, double seconds) {
        line("trained   %d epochs of %d names in %.1f s, loss %.4f", Training.EPOCHS, names, seconds, loss);
    }

    void opened(Path file, NumpyDataset<Name> names) throws IOException {
        Name first = names.get(0);
        line(
                "opened    %s: %d names, the first of them %s, %s",
                nameOf(file), names.size(), first.text(), first.language());
    }

    /** A row for each language, a column for each that it was taken for. */
    void confusion(Confusion confusion) {
        line("%-12s%s", "taken for", columns(Language::code));
        for (Language truth : Language.values()) {
            line("%-12s%s", truth, columns(guess -> Integer.toString(confusion.count(truth, guess))));
        }
    }

    private static String columns(Function<Language, String> cell) {
        return Arrays.stream(Language.values())
                .map(language -> String.format(Locale.ROOT, "%5s", cell.apply(language)))
                .collect(Collectors.joining());
    }

    void tested(Confusion confusion) {
        confusion.ofKinds().forEach((kind, score) -> line("tested    %-14s%s", kind, of(score)));
        line("tested    %-14s%s", "all", of(confusion.all()));
        line("majority %.4f", confusion.majority().accuracy());
        line("accuracy %.4f", confusion.all().accuracy());
    }

    private static String of(Confusion.Score score) {
        return String.format(
                Locale.ROOT, "%4d of %4d names right, %.4f", score.right(), score.names(), score.accuracy());
    }

    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    private static String typeOf(Tensor tensor) {
        return tensor instanceof TType typed
                ? typed.type().getSimpleName()
                : tensor.dataType().name();
    }

    /** The path from here where the file is below, for shorter lines. */
    private static Path nameOf(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.startsWith(HERE) ? HERE.relativize(absolute) : file;
    }
}
