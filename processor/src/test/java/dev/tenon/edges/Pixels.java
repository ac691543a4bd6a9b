package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Rows of every primitive type; all are as long as the row of channels is. */
@TensorRecord
record Pixels(
        @Dims("n c") boolean[][] booleans,
        @Dims("n c") @As(DType.UINT8) byte[][] bytes,
        @Dims("n c") @As(DType.UINT16) short[][] shorts,
        @Dims("n c") int[][] ints,
        @Dims("n c") long[][] longs,
        @Dims("n c") float[][] floats,
        @Dims("n c") double[][] doubles) {

    /** Pixels whose elements all differ, as far as their type lets them. */
    static Pixels number(int example, int n, int c) {
        Pixels pixels = new Pixels(
                new boolean[n][c],
                new byte[n][c],
                new short[n][c],
                new int[n][c],
                new long[n][c],
                new float[n][c],
                new double[n][c]);
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < c; column++) {
                int value = value(example, row, column);
                pixels.booleans[row][column] = value % 3 == 0;
                pixels.bytes[row][column] = (byte) value;
                pixels.shorts[row][column] = (short) value;
                pixels.ints[row][column] = value;
                pixels.longs[row][column] = -value;
                pixels.floats[row][column] = value + 0.5f;
                pixels.doubles[row][column] = value + 0.25;
            }
        }
        return pixels;
    }

    /** What an element is made of. */
    static int value(int example, int row, int column) {
        return 100_000 * example + 10 * row + column;
    }
}
