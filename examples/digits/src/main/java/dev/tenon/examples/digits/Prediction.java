package dev.tenon.examples.digits;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/**
 * What the classifier made of a digit.
 *
 * @param image the digit's image
 * @param label the digit it was meant to be
 * @param predicted the digit that the classifier takes it for
 * @param probabilities of being each of the ten digits
 */
@TensorRecord
public record Prediction(
        @Dims("8 8") float[][] image,
        long label,
        long predicted,
        @Dims("10") float[] probabilities) {

    boolean isRight() {
        return label == predicted;
    }
}
