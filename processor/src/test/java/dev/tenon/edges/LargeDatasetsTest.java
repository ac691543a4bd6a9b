package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFiles;
import dev.tenon.tensorflow.Batches;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Datasets that are larger than memory, in files without bytes but for the last. */
@ExtendWith(Leaks.class)
class LargeDatasetsTest {
    private static final byte LAST = 77;

    @TempDir
    private Path folder;

    /** An npy file of zeros, whose last byte is {@link #LAST}. */
    private Path sparse(String name, String shape, long bytes) throws IOException {
        String dict = "{'descr': '|u1', 'fortran_order': False, 'shape': " + shape + ", }";
        byte[] header = (dict + " ".repeat(117 - dict.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
            file.write(header);
            long before = Files.getFileStore(path).getUsableSpace();
            try {
                file.setLength(file.getFilePointer() + bytes);
                file.seek(file.length() - 1);
                file.write(LAST);
            } catch (IOException e) {
                assumeThat(e)
                        .as("the file system takes files of " + bytes + " bytes")
                        .isNull();
            }
            assumeThat(before - Files.getFileStore(path).getUsableSpace())
                    .as("bytes that a sparse file of " + bytes + " takes: the file system has sparse files")
                    .isLessThan(1L << 30);
        }
        return path;
    }

    @Test
    void fiftyGigabytesAreShuffledInASmallHeap() throws IOException, InterruptedException {
        long images = 50_000;
        Path file = sparse("images.npy", "(" + images + ", 1024, 1024)", images << 20);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.tenon.edges.SparseShuffle",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines()).contains("size 50000 40000", "last 77", "examples 288");
    }

    @Test
    void thereCanBeMoreExamplesThanAnIntCounts() throws IOException {
        long size = (1L << 31) + 10;
        Path file = sparse("bytes.npy", "(" + size + ",)", size);
        try (NumpyDataset<OneByte> dataset = OneByteNumpy.open(file)) {
            assertThat(dataset.size()).isEqualTo(size);
            assertThat(dataset.get(size - 1).value()).isEqualTo(LAST);
            assertThat(dataset.slice(size - 3, size).stream().map(OneByte::value))
                    .containsExactly((byte) 0, (byte) 0, LAST);
            try (Batches<OneByteBatch> batches = OneByteBatch.batches(dataset, 1000)) {
                assertThat(batches.shuffle(3).iterator().next().size()).isEqualTo(1000);
            }
            try (Batches<OneByteBatch> batches = OneByteBatch.batches(dataset.slice(size - 1500, size), 1000)) {
                List<Byte> lasts = new ArrayList<>();
                batches.forEach(batch -> lasts.add(batch.get(batch.size() - 1).value()));
                assertThat(lasts).containsExactly((byte) 0, LAST);
            }
        }
    }

    @Test
    void aDatasetIsOfHundredsOfShards() throws IOException {
        for (int i = 0; i < 300; i++) {
            Path shard = folder.resolve(String.format("train-%03d%s", i, i % 2 == 0 ? "" : ".npz"));
            DigitNumpy.write(shard, i % 7 == 0 ? List.of() : List.of(Digit.number(2 * i), Digit.number(2 * i + 1)));
        }
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(NumpyFiles.glob(folder, "train-*"));
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 64)) {
            assertThat(dataset.size()).isEqualTo(514);
            for (int epoch = 0; epoch < 3; epoch++) {
                Set<Long> labels = new HashSet<>();
                for (DigitBatch batch : epoch == 0 ? batches : batches.shuffle(epoch)) {
                    batch.toRecords().forEach(digit -> labels.add(digit.label()));
                }
                assertThat(labels).hasSize(514);
            }
            File[] open = new File("/proc/self/fd").listFiles();
            assertThat(open == null ? 0 : open.length).as("open files").isLessThan(600);
        }
    }
}
