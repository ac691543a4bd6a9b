package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.TensorRecord;

/** Every Java type that a tensor of this step has, in ranks from 0 to 5; fixed, named and anonymous axes; a flat array. */
@TensorRecord
record Scene(
        boolean visible,
        @Dims("h w") @As(DType.UINT8) byte[][] mask,
        @Key("depth_map") @Dims("h w 1") @As(DType.UINT16) short[][][] depth,
        int[] ids,
        @Dims("2 _ 3 2") long[][][][] counts,
        @Dims("2 3") float[] flat,
        @Dims("h 1 2 1 w") double[][][][][] weights) {

    /** Scenes with {@code h} rows, {@code w} columns, and elements that all differ. */
    static Scene number(int n, int h, int w) {
        byte[][] mask = new byte[h][w];
        short[][][] depth = new short[h][w][1];
        double[][][][][] weights = new double[h][1][2][1][w];
        for (int row = 0; row < h; row++) {
            for (int column = 0; column < w; column++) {
                int i = 1000 * n + w * row + column;
                mask[row][column] = (byte) i;
                depth[row][column][0] = (short) (-i);
                weights[row][0][0][0][column] = i + 0.25;
                weights[row][0][1][0][column] = -i;
            }
        }
        int[] ids = {n, -n, Integer.MIN_VALUE};
        long[][][][] counts = new long[2][3][3][2];
        counts[1][2][0][1] = Long.MAX_VALUE - n;
        float[] flat = {n, 1, 2, 3, Float.NaN, -0f};
        return new Scene(n % 2 == 1, mask, depth, ids, counts, flat, weights);
    }
}
