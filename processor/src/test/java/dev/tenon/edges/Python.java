package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Real NumPy, where python3 has it. */
public final class Python {
    private Python() {}

    /** Runs a script in {@code folder} and gives what it prints; skips the test where there is no NumPy. */
    public static String run(Path folder, String script) throws IOException, InterruptedException {
        boolean required = "required".equals(System.getenv("TENON_NUMPY"));
        assumeTrue(required || hasNumpy(), "skipped: there is no python3 with numpy on this machine");
        return start(folder, script);
    }

    private static boolean hasNumpy() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import numpy").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String start(Path folder, String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", "-c", "import numpy as np\n" + script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
