package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** Floats from {@code double}. As integers they are truncated and saturate, and NaN is 0. */
final class StoreDoubles {
    private StoreDoubles() {}

    static Store<double[]> of(DType to) {
        return switch (to) {
            case BOOL -> Store.BYTES.after(StoreDoubles::truths, new byte[BLOCK]);
            case INT8 -> StoreInts.of(to).after(saturating(-0x80, 0x7f), new int[BLOCK]);
            case UINT8 -> StoreInts.of(to).after(saturating(0, 0xff), new int[BLOCK]);
            case INT16 -> StoreInts.of(to).after(saturating(-0x8000, 0x7fff), new int[BLOCK]);
            case UINT16 -> StoreInts.of(to).after(saturating(0, 0xffff), new int[BLOCK]);
            case INT32 -> Store.INTS.after(StoreDoubles::truncate, new int[BLOCK]);
            case UINT32 -> Store.INTS.after(StoreDoubles::truncateUnsigned, new int[BLOCK]);
            case INT64 -> Store.LONGS.after(StoreDoubles::truncate, new long[BLOCK]);
            case UINT64 -> Store.LONGS.after(StoreDoubles::truncateUnsigned, new long[BLOCK]);
            case FLOAT32 -> Store.FLOATS.after(StoreDoubles::round, new float[BLOCK]);
            case FLOAT64 -> Store.DOUBLES;
            case FLOAT16 -> StoreFloatBits.of(DType.FLOAT32, to).after(StoreDoubles::cutBits, new int[BLOCK]);
            case BFLOAT16 -> StoreFloatBits.of(DType.FLOAT32, to).after(StoreDoubles::roundBits, new int[BLOCK]);
            case STRING -> throw new IllegalArgumentException(to + " is no number");
        };
    }

    private static void truths(double[] from, byte[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] != 0 ? (byte) 1 : 0;
        }
    }

    private static Pass<double[], int[]> saturating(int least, int greatest) {
        return (from, to, count) -> saturate(from, to, count, least, greatest);
    }

    private static void saturate(double[] from, int[] to, int count, int least, int greatest) {
        for (int i = 0; i < count; i++) {
            to[i] = Math.max(least, Math.min(greatest, (int) from[i]));
        }
    }

    private static void truncate(double[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (int) from[i];
        }
    }

    private static void truncateUnsigned(double[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (int) Math.max(0, Math.min(0xffff_ffffL, (long) from[i]));
        }
    }

    private static void truncate(double[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (long) from[i];
        }
    }

    /** From 2<sup>63</sup> on the value less that is cast, which saturates at 2<sup>63</sup> - 1. */
    private static void truncateUnsigned(double[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] >= 0x1p63 ? (long) (from[i] - 0x1p63) | Long.MIN_VALUE : Math.max(0, (long) from[i]);
        }
    }

    private static void round(double[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (float) from[i];
        }
    }

    private static void roundBits(double[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = Float.floatToRawIntBits((float) from[i]);
        }
    }

    private static void cutBits(double[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = FloatBits.cut(from[i]);
        }
    }
}
