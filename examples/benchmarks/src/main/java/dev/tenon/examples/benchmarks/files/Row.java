package dev.tenon.examples.benchmarks.files;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A row of 150 kB: as many bytes as an image of 224 x 224 pixels of 3 channels has. */
@TensorRecord
public record Row(@Dims("37632") float[] values) {
    /** The number of its elements. */
    public static final int LENGTH = 224 * 224 * 3 / 4;

    /** Rows of noise, the same in every run. */
    static List<Row> noise(int count) {
        Random random = new Random(42);
        return IntStream.range(0, count)
                .mapToObj(row -> {
                    float[] values = new float[LENGTH];
                    for (int element = 0; element < LENGTH; element++) {
                        values[element] = random.nextFloat();
                    }
                    return new Row(values);
                })
                .toList();
    }
}
