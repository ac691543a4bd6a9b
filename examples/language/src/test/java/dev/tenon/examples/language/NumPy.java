package dev.tenon.examples.language;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The NumPy of this machine. */
final class NumPy {
    private NumPy() {}

    /** What a script prints, trimmed; the test is skipped where there is no NumPy. */
    static String run(String script, Path... arguments) throws IOException, InterruptedException {
        boolean required = "required".equals(System.getenv("TENON_NUMPY"));
        assumeTrue(
                required || isHere(), "no python3 with numpy on this machine: nothing is compared with NumPy itself");
        Output output = python("import sys, numpy as np\n" + script, arguments);
        if (output.status != 0) {
            throw new AssertionError("python3: " + output.text);
        }
        return output.text.strip();
    }

    private static boolean isHere() throws InterruptedException {
        try {
            return python("import numpy").status == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Output python(String script, Path... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-c", script));
        Arrays.stream(arguments).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }

    private record Output(int status, String text) {}
}
