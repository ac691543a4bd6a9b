package dev.tenon.internal.cast;

/** IEEE 754 binary32, {@code numpy.float32}, as its bits. */
final class FloatBits {
    static final int SIGN = 0x8000_0000;
    static final int MAGNITUDE = 0x7fff_ffff;
    static final int INFINITY = 0x7f80_0000;
    static final int FRACTION = 0x007f_ffff;

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
     * A double rounded to odd: to the nearer float toward zero, its last bit set where that is not exact. To round the
     * result again, to a dtype two bits shorter at least, is to round the double once. A NaN keeps its sign and the payload's first bits.
     */
    static int roundedToOdd(double value) {
        if (Double.isNaN(value)) {
            long bits = Double.doubleToRawLongBits(value);
            int payload = (int) (bits >>> (52 - 23)) & FRACTION;
            return ((int) (bits >>> 32) & SIGN) | INFINITY | Math.max(payload, 1);
        }
        float nearest = (float) value;
        int bits = Float.floatToRawIntBits(nearest);
        if (nearest == value) {
            return bits;
        }
        return (Math.abs((double) nearest) > Math.abs(value) ? bits - 1 : bits) | 1;
    }
}
