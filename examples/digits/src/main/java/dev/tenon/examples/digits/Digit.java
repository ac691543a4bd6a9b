package dev.tenon.examples.digits;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/**
 * A handwritten digit.
 *
 * @param image the ink in each pixel, row by row, from 0 to 16. The file holds it as uint8, which widens while it is read
 * @param label the digit it was meant to be
 */
@TensorRecord
public record Digit(@Dims("8 8") float[][] image, long label) {}
