package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** Integers from {@code int}. They wrap where the target is narrower. */
final class StoreInts {
    private StoreInts() {}

    static Store<int[]> of(DType to) {
        return switch (to) {
            case BOOL -> Store.BYTES.after(StoreInts::truths, new byte[BLOCK]);
            case INT8, UINT8 -> Store.BYTES.after(StoreInts::narrow, new byte[BLOCK]);
            case INT16, UINT16 -> Store.SHORTS.after(StoreInts::narrow, new short[BLOCK]);
            case INT32, UINT32 -> Store.INTS;
            case FLOAT32 -> Store.FLOATS.after(StoreInts::round, new float[BLOCK]);
            case FLOAT64 -> Store.DOUBLES.after(StoreInts::widen, new double[BLOCK]);
            // What float32 does not hold exactly is far beyond the greatest half, so that halves are rounded once.
            case FLOAT16, BFLOAT16 -> StoreFloatBits.of(DType.FLOAT32, to).after(StoreInts::roundBits, new int[BLOCK]);
            case INT64, UINT64, STRING -> throw new IllegalArgumentException(to + " is not reached by int");
        };
    }

    private static void truths(int[] from, byte[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (byte) ((from[i] | -from[i]) >>> 31);
        }
    }

    private static void narrow(int[] from, byte[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (byte) from[i];
        }
    }

    private static void narrow(int[] from, short[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (short) from[i];
        }
    }

    private static void round(int[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (float) from[i];
        }
    }

    private static void widen(int[] from, double[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void roundBits(int[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = Float.floatToRawIntBits((float) from[i]);
        }
    }
}
