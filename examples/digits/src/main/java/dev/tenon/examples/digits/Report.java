package dev.tenon.examples.digits;

import dev.tenon.Schema;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
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

    void read(Path file, int examples) {
        line("read      %s: %d digits", nameOf(file), examples);
    }

    void record(Schema schema) {
        line(
                "record    %s(%s)",
                schema.record(),
                schema.components().stream().map(Schema.Component::toString).collect(Collectors.joining(", ")));
    }

    void batch(Map<String, Tensor> tensors) {
        line(
                "batch     %s",
                tensors.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + typeOf(entry.getValue()) + " "
                                + entry.getValue().shape())
                        .collect(Collectors.joining(", ")));
    }

    void edges(int examples, List<Edge> edges) {
        String header = examples + " digits";
        line("%-24s%12s%12s   median of runs %d to %d", "", header, "one digit", Edge.RUNS + 1, 2 * Edge.RUNS);
        for (Edge edge : edges) {
            line("%-24s%9.2f ms%12s   %s", edge.way(), edge.all(), millis(edge.one()), edge.calls());
        }
    }

    void trained(int examples, double loss, double seconds) {
        line("trained   %d epochs of %d digits in %.1f s, loss %.4f", Training.EPOCHS, examples, seconds, loss);
    }

    void tested(long right, int examples) {
        line("tested    %d of %d digits right", right, examples);
    }

    void wrote(Path file, String what) {
        line("wrote     %s: %s", nameOf(file), what);
    }

    void accuracy(double accuracy) {
        line("accuracy %.4f", accuracy);
    }

    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    private static String millis(OptionalDouble time) {
        return time.isPresent() ? String.format(Locale.ROOT, "%.2f ms", time.getAsDouble()) : "";
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
