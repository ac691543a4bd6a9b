package dev.tenon.examples.benchmarks;

import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.examples.benchmarks.table.Timing.Skipped;
import dev.tenon.examples.benchmarks.table.Timings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tensorflow.TensorFlow;

/** Where a run takes place, in one line. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String describe(Run run) throws IOException, InterruptedException {
        Timings python = run.python("versions.py");
        return Runtime.getRuntime().availableProcessors() + " cores of " + processor() + ", "
                + System.getProperty("os.name") + "; JDK " + Runtime.version() + ", TensorFlow for Java 1.1.0 ("
                + TensorFlow.version() + "); Python " + words(python, "Python") + ", NumPy " + words(python, "NumPy")
                + ", TensorFlow for Python " + words(python, "TensorFlow");
    }

    private static String words(Timings python, String name) {
        return python.get(name) instanceof Skipped skipped ? skipped.why() : "";
    }

    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
