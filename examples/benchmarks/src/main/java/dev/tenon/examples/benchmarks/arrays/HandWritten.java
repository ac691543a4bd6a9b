package dev.tenon.examples.benchmarks.arrays;

import java.nio.FloatBuffer;

/** The best loops that we know how to write for {@code float[224][224][3]}: a staging array for each row of pixels, channels unrolled. */
final class HandWritten {
    private static final int ROW = 224 * 3;

    private HandWritten() {}

    /** Images {@code [from, to)} into a tensor's memory. */
    static void toTensor(float[][][][] images, FloatBuffer memory, int from, int to) {
        FloatBuffer target = memory.duplicate();
        float[] staging = new float[ROW];
        for (int image = from; image < to; image++) {
            target.position(image * 224 * ROW);
            for (float[][] row : images[image]) {
                stage(row, staging);
                target.put(staging);
            }
        }
    }

    /** Images {@code [from, to)} from a tensor's memory into new arrays. */
    static void fromTensor(FloatBuffer memory, float[][][][] images, int from, int to) {
        FloatBuffer source = memory.duplicate();
        float[] staging = new float[ROW];
        for (int image = from; image < to; image++) {
            source.position(image * 224 * ROW);
            float[][][] rows = new float[224][][];
            for (int row = 0; row < 224; row++) {
                source.get(staging);
                rows[row] = unstage(staging);
            }
            images[image] = rows;
        }
    }

    private static void stage(float[][] row, float[] staging) {
        for (int pixel = 0, at = 0; pixel < 224; pixel++, at += 3) {
            float[] channels = row[pixel];
            staging[at] = channels[0];
            staging[at + 1] = channels[1];
            staging[at + 2] = channels[2];
        }
    }

    private static float[][] unstage(float[] staging) {
        float[][] row = new float[224][];
        for (int pixel = 0, at = 0; pixel < 224; pixel++, at += 3) {
            row[pixel] = new float[] {staging[at], staging[at + 1], staging[at + 2]};
        }
        return row;
    }
}
