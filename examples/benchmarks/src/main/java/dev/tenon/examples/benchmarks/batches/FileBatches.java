package dev.tenon.examples.benchmarks.batches;

import dev.tenon.examples.benchmarks.files.DataFiles;
import dev.tenon.examples.benchmarks.files.FileSize;
import dev.tenon.examples.benchmarks.files.RowBatch;
import dev.tenon.examples.benchmarks.files.RowNumpy;
import dev.tenon.examples.benchmarks.table.Run;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.StandardReadOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Epochs of batches from a file, warm in the page cache; {@code batches.py} does the same. */
@State(Scope.Benchmark)
public class FileBatches {
    /** A million points of 40 bytes. */
    static final String POINTS = "points.npy";

    /** Which rows: of 150 kB in batches of 32, or of 40 bytes in batches of 1024. */
    @Param({"1 GB", "38.5 MB", "points"})
    public String file = "";

    /** In which order, and how the file is read. */
    @Param({"inOrder mapped", "inOrder copied", "shuffled mapped", "shuffled copied"})
    public String way = "";

    private AutoCloseable opened = () -> {};
    private LongSupplier epoch = () -> 0;

    /** Opens the file. */
    @Setup
    public void open() throws IOException {
        ReadOption[] options =
                way.endsWith("mapped") ? new ReadOption[] {StandardReadOption.MAPPED} : new ReadOption[0];
        boolean shuffled = way.startsWith("shuffled");
        Path directory = Run.directoryOfTheRun();
        if (file.equals("points")) {
            use(new Epoch<>(PointNumpy.open(directory.resolve(POINTS), options), PointBatch.TYPE, 1024, shuffled));
        } else {
            Path npy = DataFiles.npy(directory, FileSize.of(file));
            use(new Epoch<>(RowNumpy.open(npy, options), RowBatch.TYPE, 32, shuffled));
        }
    }

    private void use(Epoch<?, ?> made) {
        epoch = made::run;
        opened = made;
    }

    /** Closes it. */
    @TearDown
    public void close() throws Exception {
        opened.close();
    }

    /** All batches, once. */
    @Benchmark
    public long epoch() {
        return epoch.getAsLong();
    }
}
