package dev.tenon.examples.benchmarks.batches;

import dev.tenon.examples.benchmarks.table.Timing;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs {@link HugeFile} in a JVM with a heap of 64 MB. */
final class SmallHeap {
    private SmallHeap() {}

    static Timing run(Path directory, int batches) throws IOException, InterruptedException {
        Path file = directory.resolve("huge.npy");
        HugeFile.make(file);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeFile.class.getName(),
                        file.toString(),
                        String.valueOf(batches))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed;
        try (BufferedReader lines = process.inputReader()) {
            printed = lines.lines().toList();
        }
        return process.waitFor() == 0 && !printed.isEmpty()
                ? new Timing.Measured(Double.parseDouble(printed.get(0)))
                : new Timing.Skipped("failed: see above");
    }

    static void delete(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve("huge.npy"));
    }
}
