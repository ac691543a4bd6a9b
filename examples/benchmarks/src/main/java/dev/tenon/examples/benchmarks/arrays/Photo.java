package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** An image as vision models take it: 224 x 224 pixels of 3 channels, 602 kB. */
@TensorRecord
public record Photo(@Dims("224 224 3") float[][][] image) {

    /** Photos of noise, the same in every run. */
    static List<Photo> noise(int count) {
        Random random = new Random(42);
        return Stream.generate(() -> noise(random)).limit(count).toList();
    }

    private static Photo noise(Random random) {
        float[][][] image = new float[224][224][3];
        for (float[][] row : image) {
            for (float[] pixel : row) {
                for (int channel = 0; channel < pixel.length; channel++) {
                    pixel[channel] = random.nextFloat();
                }
            }
        }
        return new Photo(image);
    }
}
