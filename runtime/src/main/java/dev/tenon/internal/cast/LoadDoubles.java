package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** All floats as {@code double}. */
final class LoadDoubles {
    private LoadDoubles() {}

    static Load<double[]> of(DType from) {
        return switch (from) {
            case FLOAT16 -> LoadFloatBits.of(from).then(LoadDoubles::widenHalves, new int[BLOCK]);
            case BFLOAT16, FLOAT32 -> LoadFloatBits.of(from).then(LoadDoubles::widen, new int[BLOCK]);
            case FLOAT64 -> Load.DOUBLES;
            default -> throw new IllegalArgumentException(from + " is no float");
        };
    }

    private static void widen(int[] from, double[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = Float.intBitsToFloat(from[i]);
        }
    }

    /** The processor makes every NaN quiet; NumPy widens halves by their bits, and keeps the signaling ones. */
    private static void widenHalves(int[] from, double[] to, int count) {
        widen(from, to, count);
        if (FloatBits.hasNaN(from, count)) {
            for (int i = 0; i < count; i++) {
                if (FloatBits.isNaN(from[i])) {
                    long sign = (from[i] & FloatBits.SIGN) * 0x1_0000_0000L;
                    long payload = (long) (from[i] & FloatBits.FRACTION) << (52 - 23);
                    to[i] = Double.longBitsToDouble(sign | 0x7ff0_0000_0000_0000L | payload);
                }
            }
        }
    }
}
