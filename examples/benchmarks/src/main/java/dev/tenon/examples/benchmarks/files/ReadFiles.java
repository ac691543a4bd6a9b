package dev.tenon.examples.benchmarks.files;

import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.StandardReadOption;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Files, warm in the page cache, to new tensors; {@code reading.py} does the same. */
@State(Scope.Benchmark)
public class ReadFiles {
    /** How large the file is. */
    @Param({"1 MB", "38.5 MB", "1 GB"})
    public String size = "";

    private final Path directory = Run.directoryOfTheRun();
    private final Sum sum = new Sum();
    private FileSize fileSize = FileSize.SMALL;

    /** Finds the files. */
    @Setup
    public void open() {
        fileSize = FileSize.of(size);
    }

    /** Frees the graph. */
    @TearDown
    public void close() {
        sum.close();
    }

    /** A tensor over the file itself. */
    @Benchmark
    public long npyMapped() throws IOException {
        return read(DataFiles.npy(directory, fileSize), StandardReadOption.MAPPED);
    }

    /** A tensor over a member that Tenon wrote. */
    @Benchmark
    public long npzMapped() throws IOException {
        return read(DataFiles.npz(directory, fileSize), StandardReadOption.MAPPED);
    }

    /** A copy. */
    @Benchmark
    public long npyCopied() throws IOException {
        return read(DataFiles.npy(directory, fileSize));
    }

    /** A copy of what NumPy wrote, its checksum checked. */
    @Benchmark
    public long numpyNpz() throws IOException {
        return read(DataFiles.numpyNpz(directory, fileSize));
    }

    /** What NumPy wrote, inflated, its checksum checked. */
    @Benchmark
    public long compressedNpz() throws IOException {
        return read(DataFiles.compressedNpz(directory, fileSize));
    }

    /** A tensor over the file, and every element used once. */
    @Benchmark
    public float npyMappedSum() throws IOException {
        try (RowBatch batch = RowBatch.read(DataFiles.npy(directory, fileSize), StandardReadOption.MAPPED)) {
            return sum.of(batch.values());
        }
    }

    /** A copy, and every element used once. */
    @Benchmark
    public float npyCopiedSum() throws IOException {
        try (RowBatch batch = RowBatch.read(DataFiles.npy(directory, fileSize))) {
            return sum.of(batch.values());
        }
    }

    private static long read(Path file, ReadOption... options) throws IOException {
        try (RowBatch batch = RowBatch.read(file, options)) {
            return batch.values().numBytes();
        }
    }
}
