package dev.tenon.examples.benchmarks.arrays;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** Flat Java arrays, 32 times {@code float[150528]}, to a new tensor and back to new arrays. */
@State(Scope.Benchmark)
public class FlatArrays {
    private static final int COUNT = 32;
    private static final Shape SHAPE = Shape.of(COUNT, 224, 224, 3);

    private List<FlatPhoto> photos = List.of();
    private float[][] arrays = {};
    private FlatPhotoBatch batch = FlatPhotoBatch.of();

    /** Makes the same noise in every form. */
    @Setup
    public void makePhotos() {
        Random random = new Random(42);
        photos = IntStream.range(0, COUNT)
                .mapToObj(photo -> new FlatPhoto(noise(random)))
                .toList();
        arrays = photos.stream().map(FlatPhoto::image).toArray(float[][]::new);
        batch = FlatPhotoBatch.of(photos);
    }

    private static float[] noise(Random random) {
        float[] image = new float[FlatPhoto.LENGTH];
        for (int element = 0; element < image.length; element++) {
            image[element] = random.nextFloat();
        }
        return image;
    }

    /** Frees the batch. */
    @TearDown
    public void close() {
        batch.close();
    }

    /** Records to a new tensor. */
    @Benchmark
    public long toTensorTenon() {
        try (FlatPhotoBatch filled = FlatPhotoBatch.of(photos)) {
            return filled.image().numBytes();
        }
    }

    /** TensorFlow for Java's buffers, without a loop over elements. */
    @Benchmark
    public long toTensorDataBuffers() {
        try (TFloat32 tensor = TFloat32.tensorOf(SHAPE, empty -> {
            for (int photo = 0; photo < COUNT; photo++) {
                empty.get(photo).copyFrom(DataBuffers.of(arrays[photo], false, false));
            }
        })) {
            return tensor.numBytes();
        }
    }

    /** What the memory allows: bulk copies, on one thread. */
    @Benchmark
    public long toTensorMemcpy() {
        try (TFloat32 tensor = TFloat32.tensorOf(SHAPE)) {
            FloatBuffer memory = TensorFloats.of(tensor);
            for (float[] array : arrays) {
                memory.put(array);
            }
            return tensor.numBytes();
        }
    }

    /** Bulk copies, on two threads. */
    @Benchmark
    public long toTensorMemcpyTwoThreads() {
        try (TFloat32 tensor = TFloat32.tensorOf(SHAPE)) {
            FloatBuffer memory = TensorFloats.of(tensor);
            Halves.run(COUNT, (from, to) -> {
                for (int photo = from; photo < to; photo++) {
                    memory.put(photo * FlatPhoto.LENGTH, arrays[photo]);
                }
            });
            return tensor.numBytes();
        }
    }

    /** A tensor to new records. */
    @Benchmark
    public List<FlatPhoto> fromTensorTenon() {
        return batch.toRecords();
    }

    /** TensorFlow for Java's buffers, without a loop over elements. */
    @Benchmark
    public float[][] fromTensorDataBuffers() {
        float[][] copies = new float[COUNT][FlatPhoto.LENGTH];
        for (int photo = 0; photo < COUNT; photo++) {
            batch.image().get(photo).copyTo(DataBuffers.of(copies[photo], false, false));
        }
        return copies;
    }

    /** What the memory allows: bulk copies, on one thread. */
    @Benchmark
    public float[][] fromTensorMemcpy() {
        float[][] copies = new float[COUNT][];
        FloatBuffer memory = TensorFloats.of(batch.image());
        for (int photo = 0; photo < COUNT; photo++) {
            copies[photo] = new float[FlatPhoto.LENGTH];
            memory.get(copies[photo]);
        }
        return copies;
    }

    /** Bulk copies, on two threads. */
    @Benchmark
    public float[][] fromTensorMemcpyTwoThreads() {
        float[][] copies = new float[COUNT][];
        FloatBuffer memory = TensorFloats.of(batch.image());
        Halves.run(COUNT, (from, to) -> {
            for (int photo = from; photo < to; photo++) {
                copies[photo] = new float[FlatPhoto.LENGTH];
                memory.get(photo * FlatPhoto.LENGTH, copies[photo]);
            }
        });
        return copies;
    }
}
