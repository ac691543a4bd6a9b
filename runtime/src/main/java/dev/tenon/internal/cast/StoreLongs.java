package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** Integers from {@code long}, or from the bits of uint64. They wrap where the target is narrower. */
final class StoreLongs {
    private StoreLongs() {}

    static Store<long[]> of(DType to, boolean unsigned) {
        return switch (to) {
            case BOOL -> Store.BYTES.after(StoreLongs::truths, new byte[BLOCK]);
            case INT8, UINT8 -> Store.BYTES.after(StoreLongs::narrow, new byte[BLOCK]);
            case INT16, UINT16 -> Store.SHORTS.after(StoreLongs::narrow, new short[BLOCK]);
            case INT32, UINT32 -> Store.INTS.after(StoreLongs::narrow, new int[BLOCK]);
            case INT64, UINT64 -> Store.LONGS;
            case FLOAT32 ->
                Store.FLOATS.after(unsigned ? StoreLongs::roundUnsigned : StoreLongs::round, new float[BLOCK]);
            case FLOAT64 ->
                Store.DOUBLES.after(unsigned ? StoreLongs::roundUnsigned : StoreLongs::round, new double[BLOCK]);
            // What float32 does not hold exactly is far beyond the greatest half, so that halves are rounded once.
            case FLOAT16, BFLOAT16 ->
                StoreFloatBits.of(DType.FLOAT32, to)
                        .after(unsigned ? StoreLongs::roundUnsignedBits : StoreLongs::roundBits, new int[BLOCK]);
            case STRING -> throw new IllegalArgumentException(to + " is no number");
        };
    }

    /** The nearest float of an unsigned value: of half of it, which keeps in its last bit whether anything was below. */
    static float toFloat(long bits) {
        return bits >= 0 ? (float) bits : (float) ((bits >>> 1) | (bits & 1)) * 2;
    }

    /** As {@link #toFloat}. */
    static double toDouble(long bits) {
        return bits >= 0 ? (double) bits : (double) ((bits >>> 1) | (bits & 1)) * 2;
    }

    private static void truths(long[] from, byte[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (byte) ((from[i] | -from[i]) >>> 63);
        }
    }

    private static void narrow(long[] from, byte[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (byte) from[i];
        }
    }

    private static void narrow(long[] from, short[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (short) from[i];
        }
    }

    private static void narrow(long[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (int) from[i];
        }
    }

    private static void round(long[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (float) from[i];
        }
    }

    private static void roundUnsigned(long[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = toFloat(from[i]);
        }
    }

    private static void roundBits(long[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = Float.floatToRawIntBits((float) from[i]);
        }
    }

    private static void roundUnsignedBits(long[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = Float.floatToRawIntBits(toFloat(from[i]));
        }
    }

    private static void round(long[] from, double[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (double) from[i];
        }
    }

    private static void roundUnsigned(long[] from, double[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = toDouble(from[i]);
        }
    }
}
