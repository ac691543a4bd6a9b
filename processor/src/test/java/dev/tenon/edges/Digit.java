package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** The record of the README. */
@TensorRecord
record Digit(@Dims("8 8") float[][] image, long label) {

    /** Digits whose pixels and labels all differ. */
    static Digit number(int n) {
        float[][] image = new float[8][8];
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                image[row][column] = 64 * n + 8 * row + column;
            }
        }
        return new Digit(image, n);
    }
}
