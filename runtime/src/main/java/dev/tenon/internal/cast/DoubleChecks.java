package dev.tenon.internal.cast;

import dev.tenon.DType;

/** The checks of floats that become integers, and of float64. */
final class DoubleChecks {
    private DoubleChecks() {}

    static ValueCheck<double[]> of(DType to, Check check) {
        return switch (check) {
            case NONE -> ValueCheck.none();
            case RANGE -> {
                double overflow = overflow(to);
                yield (values, count) -> firstOverflow(values, count, overflow);
            }
            case EXACT ->
                switch (to) {
                    case BOOL -> integersBetween(0, 1);
                    case INT8 -> integersBetween(Byte.MIN_VALUE, Byte.MAX_VALUE);
                    case UINT8 -> integersBetween(0, 0xff);
                    case INT16 -> integersBetween(Short.MIN_VALUE, Short.MAX_VALUE);
                    case UINT16 -> integersBetween(0, 0xffff);
                    case INT32 -> integersBetween(Integer.MIN_VALUE, Integer.MAX_VALUE);
                    case UINT32 -> integersBetween(0, 0xffff_ffffL);
                    case INT64 -> integersBetween(-0x1p63, Math.nextDown(0x1p63));
                    case UINT64 -> integersBetween(0, Math.nextDown(0x1p64));
                    case FLOAT32 -> DoubleChecks::firstInexact;
                    case FLOAT16, BFLOAT16 -> (values, count) -> firstInexact(values, count, to);
                    case FLOAT64, STRING -> throw new IllegalArgumentException(to + " is not shorter");
                };
        };
    }

    /** The least magnitude that is rounded to infinity: halfway from the greatest finite value to the one that would follow. */
    static double overflow(DType to) {
        return switch (to) {
            case FLOAT16 -> Half.OVERFLOW;
            // What float32 rounds to Bfloat16.OVERFLOW.
            case BFLOAT16 -> 0x1.feffffp127;
            case FLOAT32 -> 0x1.ffffffp127;
            default -> throw new IllegalArgumentException("floats and " + to + " are not of one kind");
        };
    }

    private static int firstOverflow(double[] values, int count, double overflow) {
        int index = 0;
        while (index < count && !overflows(Math.abs(values[index]), overflow)) {
            index++;
        }
        return index;
    }

    private static boolean overflows(double magnitude, double overflow) {
        return magnitude >= overflow && magnitude < Double.POSITIVE_INFINITY;
    }

    private static ValueCheck<double[]> integersBetween(double least, double greatest) {
        return (values, count) -> firstNoInteger(values, count, least, greatest);
    }

    /** NaN is not between any bounds. */
    private static int firstNoInteger(double[] values, int count, double least, double greatest) {
        int index = 0;
        while (index < count
                && values[index] >= least
                && values[index] <= greatest
                && Math.rint(values[index]) == values[index]) {
            index++;
        }
        return index;
    }

    private static int firstInexact(double[] values, int count) {
        int index = 0;
        while (index < count && isFloat(values[index])) {
            index++;
        }
        return index;
    }

    private static int firstInexact(double[] values, int count, DType to) {
        int index = 0;
        while (index < count
                && isFloat(values[index])
                && FloatBitsChecks.isExact(Float.floatToRawIntBits((float) values[index]), to)) {
            index++;
        }
        return index;
    }

    private static boolean isFloat(double value) {
        return (float) value == value || Double.isNaN(value);
    }
}
