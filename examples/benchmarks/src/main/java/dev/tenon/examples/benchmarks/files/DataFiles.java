package dev.tenon.examples.benchmarks.files;

import dev.tenon.numpy.NumpyWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that are read, in the directory of a run: {@code rows-256.npy} and so on, under the key {@code values} in an npz. */
public final class DataFiles {
    /** So many different rows are enough. */
    private static final int NOISE = 64;

    private DataFiles() {}

    /** What Tenon writes: the first group that asks for it makes it. */
    public static Path npy(Path directory, FileSize size) throws IOException {
        return written(directory.resolve("rows-" + size.rows() + ".npy"), size);
    }

    /** What Tenon writes: the first group that asks for it makes it. */
    static Path npz(Path directory, FileSize size) throws IOException {
        return written(directory.resolve("rows-" + size.rows() + ".npz"), size);
    }

    /** What {@code np.savez} writes; {@code reading.py} makes it. */
    static Path numpyNpz(Path directory, FileSize size) {
        return directory.resolve("numpy-" + size.rows() + ".npz");
    }

    /** What {@code np.savez_compressed} writes; {@code reading.py} makes it. */
    static Path compressedNpz(Path directory, FileSize size) {
        return directory.resolve("compressed-" + size.rows() + ".npz");
    }

    private static Path written(Path file, FileSize size) throws IOException {
        if (Files.notExists(file)) {
            List<Row> noise = Row.noise(NOISE);
            try (NumpyWriter<Row> writer = RowNumpy.writer(file)) {
                for (int row = 0; row < size.rows(); row++) {
                    writer.append(noise.get(row % NOISE));
                }
                writer.commit();
            }
        }
        return file;
    }
}
