package dev.tenon.examples.benchmarks.files;

import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.numpy.StandardWriteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Tensors and records to new files, synced to disk, the directory too; {@code writing.py} does the same. */
@State(Scope.Benchmark)
public class WriteFiles {
    /** How much is written. */
    @Param({"1 MB", "38.5 MB", "1 GB"})
    public String size = "";

    private final Path npy = Run.directoryOfTheRun().resolve("written.npy");
    private final Path npz = Run.directoryOfTheRun().resolve("written.npz");
    private RowBatch batch = RowBatch.of();
    private List<Row> records = List.of();

    /** Reads what is going to be written. */
    @Setup
    public void read() throws IOException {
        FileSize fileSize = FileSize.of(size);
        batch = RowBatch.read(DataFiles.npy(Run.directoryOfTheRun(), fileSize));
        records = fileSize == FileSize.LARGE ? List.of() : batch.toRecords();
    }

    /** Every file is a new one. */
    @Setup(Level.Invocation)
    public void delete() throws IOException {
        Files.deleteIfExists(npy);
        Files.deleteIfExists(npz);
    }

    /** Frees the batch. */
    @TearDown
    public void close() throws IOException {
        batch.close();
        delete();
    }

    /** A tensor. */
    @Benchmark
    public void tensorToNpy() throws IOException {
        batch.write(npy);
    }

    /** A tensor. */
    @Benchmark
    public void tensorToNpz() throws IOException {
        batch.write(npz);
    }

    /** A tensor, deflated. */
    @Benchmark
    public void tensorToCompressedNpz() throws IOException {
        batch.write(npz, StandardWriteOption.COMPRESSED);
    }

    /** Records. */
    @Benchmark
    public void recordsToNpy() throws IOException {
        RowNumpy.write(npy, records);
    }

    /** Records. */
    @Benchmark
    public void recordsToNpz() throws IOException {
        RowNumpy.write(npz, records);
    }
}
