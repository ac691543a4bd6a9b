package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mapped in programs of their own: they may end with their memory, or have little of it. */
class MappedProcessTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 30_000})
    void aFileThatIsShortenedIsAnExceptionForAllThatTenonReads(int warmUp) throws IOException, InterruptedException {
        assertThat(run("MappedTruncated", folder.toString(), Integer.toString(warmUp)))
                .containsExactly(
                        "get: shortened",
                        "next: unchecked, shortened",
                        "shuffled: unchecked, shortened",
                        "batch.get: unchecked, shortened",
                        "batch.toRecords: unchecked, shortened",
                        "slice.toRecords: unchecked, shortened",
                        "slice.detach: unchecked, shortened",
                        "write: shortened",
                        "write directory: shortened",
                        "kept.toRecords: unchecked, shortened",
                        "stream: unchecked, shortened",
                        "ragged.toPadded: unchecked, shortened",
                        "ragged copied: unchecked, shortened",
                        "alive");
        assertThat(folder.resolve("copy.npz")).doesNotExist();
        assertThat(folder.resolve("copy")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30_000})
    void aFileThatIsShortenedIsAnExceptionForRowsAndForWhatTensorFlowHandsBack(int warmUp)
            throws IOException, InterruptedException {
        assertThat(run("MappedRowsTruncated", folder.toString(), Integer.toString(warmUp)))
                .containsExactly(
                        "toPadded: unchecked, shortened",
                        "of lent rows: unchecked, shortened",
                        "row splits: unchecked, shortened",
                        "lengths: unchecked, shortened",
                        "mask: unchecked, shortened",
                        "back.get: unchecked, shortened",
                        "back.toRecords: unchecked, shortened",
                        "back.slice: unchecked, shortened",
                        "back.toPadded: unchecked, shortened",
                        "back.write: shortened",
                        "alive");
        assertThat(folder.resolve("copy.npz")).doesNotExist();
    }

    @Test
    void aSparseFileOfThreeGigabytesIsReadWithASmallHeap() throws IOException, InterruptedException {
        Path file = folder.resolve("frames.npy");
        writeFrames(file, 3000);
        List<String> expected = new ArrayList<>(List.of("batches 7 mapped true", "last 7"));
        if (Runtime.version().feature() >= 22) {
            expected.add("whole 3000 mapped true last 7 in TensorFlow 7.0");
        }
        assertThat(run("MappedLargeFile", file.toString())).containsExactlyElementsOf(expected);
    }

    /** Zeros, but for a 7 at the end. */
    private static void writeFrames(Path path, int count) throws IOException {
        String header = "{'descr': '|u1', 'fortran_order': False, 'shape': (" + count + ", 1024, 1024), }";
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
            file.write((header + " ".repeat(117 - header.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
            file.setLength(128 + ((long) count << 20));
            file.seek(file.length() - 1);
            file.write(7);
        }
        assertThat(Files.size(path)).isEqualTo(128 + ((long) count << 20));
    }

    private static List<String> run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenon.edges." + program));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
