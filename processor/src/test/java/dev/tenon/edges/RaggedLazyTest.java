package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ragged files are read row by row: opening one reads its splits only. */
class RaggedLazyTest {
    private static final long VALUES = 800_000_000;

    @TempDir
    private Path folder;

    /** The values are 3.2 GB, of which the disk holds a few blocks. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFewRowsOfAHugeFileAreReadWithASmallHeap() throws IOException, InterruptedException {
        Path docs = Files.createDirectory(folder.resolve("docs"));
        sparse(docs.resolve("tokens.values.npy"));
        LongsNumpy.writeExample(
                docs.resolve("tokens.row_splits.npy"), new Longs(new long[] {0, 3, 3, VALUES - 2, VALUES}));
        LongsNumpy.writeExample(docs.resolve("label.npy"), new Longs(new long[4]));
        assertThat(run("RaggedSparseFile", docs.toString()).lines())
                .containsExactly(
                        "size 4", "first [7, 8, 9]", "empty []", "last [5, 6]", "iterated [7, 8, 9]", "batch 3");
    }

    /** Twenty million empty rows: splits and labels of 160 MB each. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void splitsLargerThanTheHeapAreReadWithASmallHeap() throws IOException, InterruptedException {
        Path docs = Files.createDirectory(folder.resolve("docs"));
        IntsNumpy.writeExample(docs.resolve("tokens.values.npy"), new Ints(new int[] {7, 8}));
        zeros(docs.resolve("tokens.row_splits.npy"), 20_000_001, 2);
        zeros(docs.resolve("label.npy"), 20_000_000, 0);
        assertThat(run("RaggedManyRows", docs.toString()).lines())
                .containsExactly("size 20000000", "first []", "last [7, 8]", "batch 2", "iterated []");
    }

    private static void zeros(Path file, long count, long last) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(header("<i8", count));
            bytes.seek(128 + 8 * (count - 1));
            bytes.writeLong(Long.reverseBytes(last));
        }
    }

    @Test
    void filesLargerThanTheHeapAreWrittenAndRead() throws IOException, InterruptedException {
        int count = 200_000;
        long tokens = count / 100 * 99L * 100 / 2;
        assertThat(run("RaggedSmallHeap", folder.toString(), Integer.toString(count))
                        .lines())
                .containsExactly(
                        "ragged " + (2 * tokens + count - 1), "padded " + (tokens + 99 * count / 1000 + count - 1));
        assertThat(Files.size(folder.resolve("docs.npz"))).isGreaterThan(30 << 20);
        assertThat(Files.size(folder.resolve("padded.npz"))).isGreaterThan(70 << 20);
    }

    private static void sparse(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.write(header("<i4", VALUES));
            bytes.write(ints(7, 8, 9));
            bytes.seek(128 + 4 * (VALUES - 2));
            bytes.write(ints(5, 6));
        }
    }

    /** The first 128 bytes of an npy file. */
    private static byte[] header(String descr, long count) {
        String text = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" + count + ",), }";
        String line = text + " ".repeat(117 - text.length()) + "\n";
        ByteBuffer bytes = ByteBuffer.allocate(128);
        bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
        return bytes.put(line.getBytes(StandardCharsets.ISO_8859_1)).array();
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    private static String run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "--enable-native-access=ALL-UNNAMED",
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
        return output;
    }
}
