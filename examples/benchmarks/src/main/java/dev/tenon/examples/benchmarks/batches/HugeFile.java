package dev.tenon.examples.benchmarks.batches;

import dev.tenon.examples.benchmarks.files.Row;
import dev.tenon.examples.benchmarks.files.RowBatch;
import dev.tenon.examples.benchmarks.files.RowNumpy;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of 50 GB, all holes, shuffled into batches: a program of its own, for a JVM of a small heap. */
public final class HugeFile {
    /** 50 GB of rows of 150 kB. */
    static final long ROWS = 332_165;

    private HugeFile() {}

    /** Makes the file: a header, and the length. */
    static void make(Path file) throws IOException {
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + ROWS + ", " + Row.LENGTH + "), }";
        String padded = header + " ".repeat(128 - 10 - 1 - header.length()) + "\n";
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) padded.length(), 0});
            out.write(padded.getBytes(StandardCharsets.ISO_8859_1));
            out.setLength(128 + ROWS * Row.LENGTH * Float.BYTES);
        }
    }

    /**
     * Prints the milliseconds of the first batches of an epoch: once, after the libraries were loaded, as the peer does it.
     *
     * @param args the file, and the number of batches
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        try (NumpyDataset<Row> dataset = RowNumpy.open(Path.of(args[0]));
                Batches<RowBatch> batches = RowBatch.batches(dataset, 32).shuffle(42)) {
            // Loads TensorFlow: an epoch of its own, with other rows at its beginning.
            batches.iterator().next();
            long start = System.nanoTime();
            int left = count;
            for (RowBatch batch : batches) {
                if (batch.size() != 32 || --left == 0) {
                    break;
                }
            }
            System.out.println((System.nanoTime() - start) / 1e6);
        }
    }
}
