package dev.tenon.examples.benchmarks.compiling;

import dev.tenon.examples.benchmarks.table.Group;
import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Size;
import dev.tenon.examples.benchmarks.table.Timing;
import dev.tenon.examples.benchmarks.table.Timing.Measured;
import dev.tenon.examples.benchmarks.table.Timing.Skipped;
import java.io.IOException;
import java.util.List;

/** What it costs to compile a type: a record of two components, beside a value class of two properties. */
public final class CompilingGroup implements Group {
    private static final int TYPES = 200;

    private final Compilation numpy =
            new Compilation("numpy", type -> record(type, "(tensors = false)"), Library.processor());
    private final Compilation tensors = new Compilation("tensors", type -> record(type, ""), Library.processor());
    private final Compilation autoValue = new Compilation("values", CompilingGroup::value, Library.autoValue());

    @Override
    public String name() {
        return "compiling";
    }

    @Override
    public void measure(Run run) throws Exception {
        System.out.println("javac ...");
        Costs files = costs(run, numpy);
        Costs all = costs(run, tensors);
        Costs peer = costs(run, autoValue);
        Size types = new Size(TYPES + " types", 0);
        run.add("javac: files", types, files.all(), "AutoValue", peer.all());
        run.add("javac: files and tensors", types, all.all(), "AutoValue", peer.all());
        Size one = new Size("1 type more", 0);
        run.add("javac: files", one, files.another(), "AutoValue", peer.another());
        run.add("javac: files and tensors", one, all.another(), "AutoValue", peer.another());
    }

    /** How long all of them take, and what one more costs: without the start of the compiler. */
    private record Costs(Timing all, Timing another) {}

    private static Costs costs(Run run, Compilation compilation) throws IOException, InterruptedException {
        int runs = run.isQuick() ? 1 : 5;
        Timing one = compilation.measure(run.directory(), 1, runs);
        Timing all = compilation.measure(run.directory(), TYPES + 1, runs);
        Timing another = one instanceof Measured first && all instanceof Measured last
                ? new Measured((last.milliseconds() - first.milliseconds()) / TYPES)
                : new Skipped("failed: see above");
        return new Costs(all, another);
    }

    private static String record(int type, String options) {
        return String.join(
                "\n",
                List.of(
                        "import dev.tenon.Dims;",
                        "import dev.tenon.TensorRecord;",
                        "@TensorRecord" + options,
                        "public record T" + type + "(@Dims(\"8 8\") float[][] image, long label) {}"));
    }

    private static String value(int type) {
        String name = "T" + type;
        return String.join(
                "\n",
                List.of(
                        "import com.google.auto.value.AutoValue;",
                        "import java.util.List;",
                        "@AutoValue",
                        "public abstract class " + name + " {",
                        "  public abstract List<List<Float>> image();",
                        "  public abstract long label();",
                        "  public static " + name + " of(List<List<Float>> image, long label) {",
                        "    return new AutoValue_" + name + "(image, label);",
                        "  }",
                        "}"));
    }
}
