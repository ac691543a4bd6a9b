package dev.tenon.examples.digits;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;
import java.util.Random;

/** What the classifier learns: two dense layers. A record can be a model's weights as well as an example. */
@TensorRecord
public record Weights(
        @Dims("64 units") float[][] hidden,
        @Dims("units") float[] hiddenBias,
        @Dims("units 10") float[][] output,
        @Dims("10") float[] outputBias) {

    /** Weights to begin with, the same for the same seed. */
    static Weights random(int units, long seed) {
        Random random = new Random(seed);
        return new Weights(normal(random, 64, units), new float[units], normal(random, units, 10), new float[10]);
    }

    /** Normal with the variance 2 / inputs (He et al., 2015). */
    private static float[][] normal(Random random, int inputs, int outputs) {
        double deviation = Math.sqrt(2.0 / inputs);
        float[][] weights = new float[inputs][outputs];
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) (deviation * random.nextGaussian());
            }
        }
        return weights;
    }
}
