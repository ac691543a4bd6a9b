package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.internal.cast.FastBlock.Kernel;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Floats to each other. What is checked is loaded once more, as bits: C2 vectorises no loop that asks a float for its bits. */
final class FloatKernels {
    private FloatKernels() {}

    static Kernel floatsToDoubles() {
        float[] floats = new float[BLOCK];
        double[] doubles = new double[BLOCK];
        return new Kernel((source, target) -> {
            FloatBuffer in = source.asFloatBuffer();
            DoubleBuffer out = target.asDoubleBuffer();
            return (first, count) -> {
                in.get(first, floats, 0, count);
                widen(floats, doubles, count);
                out.put(first, doubles, 0, count);
                return true;
            };
        });
    }

    static Kernel doublesToFloats(Check check) {
        Screen<long[]> screen = FloatScreens.toFloat(check);
        long[] bits = new long[check == Check.NONE ? 0 : BLOCK];
        double[] doubles = new double[BLOCK];
        float[] floats = new float[BLOCK];
        return new Kernel((source, target) -> {
            LongBuffer bitsIn = source.asLongBuffer();
            DoubleBuffer in = source.asDoubleBuffer();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                if (check != Check.NONE) {
                    bitsIn.get(first, bits, 0, count);
                    if (!screen.isCertain(bits, count)) {
                        return false;
                    }
                }
                in.get(first, doubles, 0, count);
                round(doubles, floats, count);
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    /** By {@link HalfInstructions}. */
    static Kernel floatsToHalves(Check check) {
        Screen<int[]> screen = FloatScreens.toHalf(check);
        int[] bits = new int[BLOCK];
        float[] floats = new float[BLOCK];
        short[] halves = new short[BLOCK];
        return new Kernel((source, target) -> {
            IntBuffer bitsIn = source.asIntBuffer();
            FloatBuffer in = source.asFloatBuffer();
            ShortBuffer out = target.asShortBuffer();
            return (first, count) -> {
                bitsIn.get(first, bits, 0, count);
                if (!screen.isCertain(bits, count)) {
                    return false;
                }
                in.get(first, floats, 0, count);
                HalfInstructions.fromFloats(floats, halves, count);
                out.put(first, halves, 0, count);
                return true;
            };
        });
    }

    private static void widen(float[] from, double[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void round(double[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (float) from[i];
        }
    }
}
