package dev.tenon.support.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, or as good as that: no file may have more than half a megabyte. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "ulimit -f is not for Windows")
class FullDiskTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy"})
    void theFileIsNamedAndTheOldOneStays(String name) throws Exception {
        Path file = Files.writeString(directory.resolve(name), "old");
        assertNotWritten(run(file.toString()), name);
        assertThat(file).hasContent("old");
        assertThat(directory.toFile().list()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+x.npz", "x"})
    void theFileIsNamedAndNothingIsLeft(String name) throws Exception {
        boolean compressed = name.startsWith("+");
        Path file = directory.resolve(compressed ? name.substring(1) : name);
        String output = run((compressed ? "+" : "") + file);
        assertNotWritten(compressed ? output.lines().limit(2).reduce("", (a, b) -> a + b + "\n") : output, "x");
        Files.deleteIfExists(file);
        assertThat(directory).isEmptyDirectory();
    }

    private static void assertNotWritten(String output, String name) {
        assertThat(output.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(name).endsWith(": File too large"));
    }

    private static String run(String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 1000; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDisk.class.getName(),
                        file)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
