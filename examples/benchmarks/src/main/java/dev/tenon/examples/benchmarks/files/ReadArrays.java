package dev.tenon.examples.benchmarks.files;

import ai.djl.ndarray.NDList;
import ai.djl.util.passthrough.PassthroughNDManager;
import dev.tenon.examples.benchmarks.table.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jetbrains.bio.npy.NpyFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openlca.npy.Npy;

/** Files, warm in the page cache, to new Java arrays, as the readers on the JVM return them. */
@State(Scope.Benchmark)
public class ReadArrays {
    /** What JetBrains' reader maps at once, by default. */
    private static final int STEP = 1 << 18;

    /** How large the file is. */
    @Param({"38.5 MB", "1 GB"})
    public String size = "";

    private Path file = Path.of("");

    /** Finds the file. */
    @Setup
    public void open() throws IOException {
        file = DataFiles.npy(Run.directoryOfTheRun(), FileSize.of(size));
    }

    /** Tenon, to one {@code float[]}. */
    @Benchmark
    public float[] tenon() throws IOException {
        return RowsNumpy.readExample(file).values();
    }

    /** JetBrains npy, to one {@code float[]}. */
    @Benchmark
    public float[] jetBrains() {
        return NpyFile.read(file, STEP).asFloatArray();
    }

    /** openLCA npy, to one {@code float[]}. */
    @Benchmark
    public float[] openLca() {
        return Npy.read(file.toFile()).asFloatArray().data();
    }

    /** DJL without an engine, to its own direct buffer. */
    @Benchmark
    public ByteBuffer djl() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return NDList.decode(PassthroughNDManager.INSTANCE, in).get(0).toByteBuffer();
        }
    }
}
