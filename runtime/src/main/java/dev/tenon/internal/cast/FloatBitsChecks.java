package dev.tenon.internal.cast;

import dev.tenon.DType;

/** The checks of the shorter floats, in the bits of float32. */
final class FloatBitsChecks {
    private FloatBitsChecks() {}

    static ValueCheck<int[]> of(DType to, Check check) {
        return switch (check) {
            case NONE -> ValueCheck.none();
            case RANGE -> {
                int overflow = overflow(to);
                yield (values, count) -> areBelow(values, count, overflow) ? count : firstFrom(values, count, overflow);
            }
            case EXACT -> {
                Screen<int[]> screen = exactScreen(to);
                yield (values, count) -> screen.isCertain(values, count) ? count : firstInexact(values, count, to);
            }
        };
    }

    private static Screen<int[]> exactScreen(DType to) {
        return switch (to) {
            case FLOAT16 -> FloatScreens::areNormalHalves;
            case BFLOAT16 -> FloatScreens::areCutToBfloat16;
            case FLOAT32 -> Screen.none();
            default -> throw new IllegalArgumentException(to + " is no short float");
        };
    }

    /** The least magnitude that is rounded to infinity. */
    private static int overflow(DType to) {
        return switch (to) {
            case FLOAT16 -> Float.floatToRawIntBits(Half.OVERFLOW);
            case BFLOAT16 -> Bfloat16.OVERFLOW;
            default -> throw new IllegalArgumentException(to + " is not shorter");
        };
    }

    /** Whether no magnitude is at the overflow or above; infinities and NaN do not count. */
    private static boolean areBelow(int[] values, int count, int overflow) {
        int signs = 0;
        for (int i = 0; i < count; i++) {
            int magnitude = values[i] & FloatBits.MAGNITUDE;
            signs |= (overflow - 1 - magnitude) & (magnitude - FloatBits.INFINITY);
        }
        return signs >= 0;
    }

    private static int firstFrom(int[] values, int count, int overflow) {
        int index = 0;
        while (index < count && !overflows(values[index] & FloatBits.MAGNITUDE, overflow)) {
            index++;
        }
        return index;
    }

    private static boolean overflows(int magnitude, int overflow) {
        return magnitude >= overflow && magnitude < FloatBits.INFINITY;
    }

    private static int firstInexact(int[] values, int count, DType to) {
        int index = 0;
        while (index < count && isExact(values[index], to)) {
            index++;
        }
        return index;
    }

    /** Whether a shorter float has the same value; one that is NaN has. */
    static boolean isExact(int bits, DType to) {
        return FloatBits.isNaN(bits)
                || switch (to) {
                    case FLOAT16 -> Half.toFloatBits(Half.fromFloatBits(bits)) == bits;
                    case BFLOAT16 -> (bits & 0xffff) == 0;
                    case FLOAT32 -> true;
                    default -> throw new IllegalArgumentException(to + " is no short float");
                };
    }
}
