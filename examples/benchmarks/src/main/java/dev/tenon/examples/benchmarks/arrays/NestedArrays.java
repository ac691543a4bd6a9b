package dev.tenon.examples.benchmarks.arrays;

import java.nio.FloatBuffer;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TFloat32;

/** Nested Java arrays, {@code float[32][224][224][3]}, to a new tensor and back to new arrays. */
@State(Scope.Benchmark)
public class NestedArrays {
    private static final Shape SHAPE = Shape.of(32, 224, 224, 3);

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

    /** As TensorFlow for Java's documentation has it. */
    @Benchmark
    public long toTensorStdArrays() {
        try (TFloat32 tensor = TFloat32.tensorOf(StdArrays.ndCopyOf(arrays))) {
            return tensor.numBytes();
        }
    }

    /** Without the copy that {@code ndCopyOf} is. */
    @Benchmark
    public long toTensorStdArraysCopyTo() {
        try (TFloat32 tensor = TFloat32.tensorOf(SHAPE, empty -> StdArrays.copyTo(arrays, empty))) {
            return tensor.numBytes();
        }
    }

    /** By hand, on one thread. */
    @Benchmark
    public long toTensorOneThread() {
        try (TFloat32 tensor = TFloat32.tensorOf(SHAPE)) {
            HandWritten.toTensor(arrays, TensorFloats.of(tensor), 0, 32);
            return tensor.numBytes();
        }
    }

    /** By hand, on two threads. */
    @Benchmark
    public long toTensorTwoThreads() {
        try (TFloat32 tensor = TFloat32.tensorOf(SHAPE)) {
            FloatBuffer memory = TensorFloats.of(tensor);
            Halves.run(32, (from, to) -> HandWritten.toTensor(arrays, memory, from, to));
            return tensor.numBytes();
        }
    }

    /** A tensor to new records. */
    @Benchmark
    public List<Photo> fromTensorTenon() {
        return batch.toRecords();
    }

    /** As TensorFlow for Java's documentation has it. */
    @Benchmark
    public float[][][][] fromTensorStdArrays() {
        return StdArrays.array4dCopyOf(batch.image());
    }

    /** By hand, on one thread. */
    @Benchmark
    public float[][][][] fromTensorOneThread() {
        float[][][][] copy = new float[32][][][];
        HandWritten.fromTensor(TensorFloats.of(batch.image()), copy, 0, 32);
        return copy;
    }

    /** By hand, on two threads. */
    @Benchmark
    public float[][][][] fromTensorTwoThreads() {
        float[][][][] copy = new float[32][][][];
        FloatBuffer memory = TensorFloats.of(batch.image());
        Halves.run(32, (from, to) -> HandWritten.fromTensor(memory, copy, from, to));
        return copy;
    }
}
