package dev.tenon.internal.cast;

import dev.tenon.DType;

/** Screens of floats by their bits: a magnitude's bits, as an integer, are the greater the greater it is. */
final class FloatScreens {
    /** The bits of a double's fraction that a float does not have. */
    private static final long CUT = (1L << (52 - 23)) - 1;

    private static final long DOUBLE_MAGNITUDE = Long.MAX_VALUE;

    private FloatScreens() {}

    /** Of float64 that becomes float32. */
    static Screen<long[]> toFloat(Check check) {
        return switch (check) {
            case NONE -> Screen.none();
            case RANGE -> {
                long overflow = Double.doubleToRawLongBits(DoubleChecks.overflow(DType.FLOAT32));
                yield (bits, count) -> areBelow(bits, count, overflow);
            }
            case EXACT -> FloatScreens::areNormalFloats;
        };
    }

    /** Of float32, in its bits, that becomes float16; NaN, which the instructions make quiet, is doubtful. */
    static Screen<int[]> toHalf(Check check) {
        return switch (check) {
            case NONE -> (bits, count) -> !FloatBits.hasNaN(bits, count);
            case RANGE -> {
                int overflow = Float.floatToRawIntBits(Half.OVERFLOW);
                yield (bits, count) -> areBelow(bits, count, overflow);
            }
            case EXACT -> FloatScreens::areNormalHalves;
        };
    }

    private static boolean areBelow(int[] bits, int count, int overflow) {
        int signs = 0;
        for (int i = 0; i < count; i++) {
            signs |= (overflow - 1) - (bits[i] & FloatBits.MAGNITUDE);
        }
        return signs >= 0;
    }

    private static boolean areBelow(long[] bits, int count, long overflow) {
        long signs = 0;
        for (int i = 0; i < count; i++) {
            signs |= (overflow - 1) - (bits[i] & DOUBLE_MAGNITUDE);
        }
        return signs >= 0;
    }

    /** Whether all are zeros or normal floats: from the least exponent to the greatest, with nothing behind the fraction. */
    private static boolean areNormalFloats(long[] bits, int count) {
        long least = Double.doubleToRawLongBits(Float.MIN_NORMAL);
        long greatest = Double.doubleToRawLongBits(Float.MAX_VALUE);
        long signs = 0;
        long rest = 0;
        for (int i = 0; i < count; i++) {
            long magnitude = bits[i] & DOUBLE_MAGNITUDE;
            signs |= (((magnitude - 1) ^ -1L) & (magnitude - least)) | (greatest - magnitude);
            rest |= bits[i];
        }
        return signs >= 0 && (rest & CUT) == 0;
    }

    /** Whether all are zeros or normal halves. */
    static boolean areNormalHalves(int[] bits, int count) {
        int least = Half.SMALLEST_NORMAL;
        int greatest = Float.floatToRawIntBits(65504);
        int signs = 0;
        int rest = 0;
        for (int i = 0; i < count; i++) {
            int magnitude = bits[i] & FloatBits.MAGNITUDE;
            signs |= (((magnitude - 1) ^ -1) & (magnitude - least)) | (greatest - magnitude);
            rest |= bits[i];
        }
        return signs >= 0 && (rest & 0x1fff) == 0;
    }

    /** Whether none has more than the upper half of its bits. */
    static boolean areCutToBfloat16(int[] bits, int count) {
        int rest = 0;
        for (int i = 0; i < count; i++) {
            rest |= bits[i] & 0xffff;
        }
        return rest == 0;
    }
}
