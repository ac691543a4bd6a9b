package dev.tenon.examples.benchmarks.table;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs scripts with the interpreter that the environment variable PYTHON names, {@code python3} where it names none. */
final class PythonPeers {
    /** Holds for every name that a script says nothing else of. */
    private static final String EVERYTHING = "*";

    private PythonPeers() {}

    /** What a script measures in the files of a directory: one process a script. */
    static Timings run(String script, Path directory, Path log, boolean quick, List<String> arguments)
            throws IOException, InterruptedException {
        copy("timing.py", directory);
        Path program = copy(script, directory);
        String python = System.getenv().getOrDefault("PYTHON", "python3");
        ProcessBuilder command = new ProcessBuilder(
                        python, program.toString(), directory.toString(), quick ? "quick" : "full")
                .redirectError(log.toFile());
        command.command().addAll(arguments);
        Process process;
        try {
            process = command.start();
        } catch (IOException e) {
            return new Timings(Map.of(), new Timing.Skipped("skipped: no interpreter " + python));
        }
        Map<String, Timing> byName = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines()
                    .flatMap(line -> PeerLine.parse(line).stream())
                    .forEach(said -> byName.put(said.name(), said.timing()));
        }
        Timing silent =
                new Timing.Skipped(process.waitFor() == 0 ? "not measured" : "failed: see " + log.getFileName());
        return new Timings(byName, byName.getOrDefault(EVERYTHING, silent));
    }

    private static Path copy(String script, Path directory) throws IOException {
        Path copy = directory.resolve(script);
        try (InputStream text =
                requireNonNull(PythonPeers.class.getResourceAsStream("/dev/tenon/examples/benchmarks/" + script))) {
            Files.copy(text, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
