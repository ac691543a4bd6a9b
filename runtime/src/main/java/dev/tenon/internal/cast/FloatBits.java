package dev.tenon.internal.cast;

/** IEEE 754 binary32, {@code numpy.float32}, as its bits. */
final class FloatBits {
    static final int SIGN = 0x8000_0000;
    static final int MAGNITUDE = 0x7fff_ffff;
    static final int INFINITY = 0x7f80_0000;
    static final int FRACTION = 0x007f_ffff;

    /** The bits of a double's fraction that a float does not have. */
    private static final int CUT = 52 - 23;

    private FloatBits() {}

    static boolean isNaN(int bits) {
        return (bits & MAGNITUDE) > INFINITY;
    }

    /** Whether any of the first {@code count} values is NaN. */
    static boolean hasNaN(int[] bits, int count) {
        int signs = 0;
        for (int i = 0; i < count; i++) {
            signs |= INFINITY - (bits[i] & MAGNITUDE);
        }
        return signs < 0;
    }

    /**
     * A double for {@link Half#fromFloatBits}, which then rounds it as if at once: cut to the float toward zero, its last bit
     * set where something was cut off. It is right to a bit within the normal floats; what is below or above them is 0 or
     * infinite as a half anyway. A NaN keeps its sign and the first bits of its payload.
     */
    static int cut(double value) {
        long bits = Double.doubleToRawLongBits(value);
        if (Double.isNaN(value)) {
            int payload = (int) (bits >>> CUT) & FRACTION;
            return ((int) (bits >>> 32) & SIGN) | INFINITY | Math.max(payload, 1);
        }
        long rest = bits & ((1L << CUT) - 1);
        int kept = Float.floatToRawIntBits((float) Double.longBitsToDouble(bits - rest));
        // An infinity with its last bit set would be NaN.
        int isFinite = ((kept & MAGNITUDE) - INFINITY) >>> 31;
        return kept | ((int) (-rest >>> 63) & isFinite);
    }
}
