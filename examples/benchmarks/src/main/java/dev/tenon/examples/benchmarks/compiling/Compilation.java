package dev.tenon.examples.benchmarks.compiling;

import dev.tenon.examples.benchmarks.table.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Types of one kind, compiled by {@code javac}: a process each time, as builds start it.
 *
 * @param name of the kind, and of its package
 * @param source the source of a type, by its number
 * @param processorPath where the annotation processor is
 */
record Compilation(String name, IntFunction<String> source, String processorPath) {

    /** The median of the whole process, after one that does not count. */
    Timing measure(Path directory, int types, int runs) throws IOException, InterruptedException {
        List<String> command = command(directory.resolve(name + types), types);
        Path log = directory.resolve(name + ".log");
        double[] milliseconds = new double[runs];
        for (int run = -1; run < runs; run++) {
            long start = System.nanoTime();
            Process javac = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (javac.waitFor() != 0) {
                System.err.println(Files.readString(log));
                return new Timing.Skipped("failed: see above");
            }
            if (run >= 0) {
                milliseconds[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return new Timing.Measured(milliseconds[runs / 2]);
    }

    private List<String> command(Path directory, int types) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("sources"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                classes.toString(),
                "-s",
                classes.toString(),
                "-classpath",
                Library.classPath(),
                "-processorpath",
                processorPath));
        for (int type = 0; type < types; type++) {
            Path file = sources.resolve("T" + type + ".java");
            Files.writeString(file, "package " + name + ";\n" + source.apply(type));
            command.add(file.toString());
        }
        return command;
    }
}
