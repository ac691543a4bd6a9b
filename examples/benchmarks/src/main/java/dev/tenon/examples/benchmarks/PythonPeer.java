package dev.tenon.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs the same work in TensorFlow for Python, with the interpreter that the environment variable PYTHON names. */
final class PythonPeer {
    private PythonPeer() {}

    /** What a script prints, by name; nothing where it does not run, and then its own words say why. */
    static Map<String, String> run(String script) throws IOException, InterruptedException {
        String python = System.getenv().getOrDefault("PYTHON", "python3");
        Process process = new ProcessBuilder(python, "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream text = requireNonNull(PythonPeer.class.getResourceAsStream(script));
                OutputStream input = process.getOutputStream()) {
            text.transferTo(input);
        }
        Map<String, String> printed = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().map(line -> line.split(" ", 2)).forEach(words -> printed.put(words[0], words[1]));
        }
        return process.waitFor() == 0 ? printed : Map.of();
    }
}
