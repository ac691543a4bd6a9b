package dev.tenon.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TFloat32;

/** Nested Java arrays, {@code float[32][224][224][3]}, to a tensor and back: Tenon, and TensorFlow for Java's own way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Xmx4g",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--sun-misc-unsafe-memory-access=allow"
        })
public class NestedArrays {
    private List<Photo> photos = List.of();
    private float[][][][] arrays = {};
    private PhotoBatch batch = PhotoBatch.of();

    /** Makes the same noise in every form. */
    @Setup
    public void makePhotos() {
        photos = Photo.noise(32);
        arrays = photos.stream().map(Photo::image).toArray(float[][][][]::new);
        batch = PhotoBatch.of(photos);
    }

    /** Frees the batch. */
    @TearDown
    public void close() {
        batch.close();
    }

    /** Records to a new tensor. */
    @Benchmark
    public long toTensorTenon() {
        try (PhotoBatch filled = PhotoBatch.of(photos)) {
            return filled.image().numBytes();
        }
    }

    /** Arrays to a new tensor, as TensorFlow for Java's documentation has it. */
    @Benchmark
    public long toTensorStdArrays() {
        try (TFloat32 tensor = TFloat32.tensorOf(StdArrays.ndCopyOf(arrays))) {
            return tensor.numBytes();
        }
    }

    /** A tensor to new records. */
    @Benchmark
    public List<Photo> fromTensorTenon() {
        return batch.toRecords();
    }

    /** A tensor to new arrays, as TensorFlow for Java's documentation has it. */
    @Benchmark
    public float[][][][] fromTensorStdArrays() {
        float[][][][] copy = new float[32][224][224][3];
        StdArrays.copyFrom(batch.image(), copy);
        return copy;
    }
}
