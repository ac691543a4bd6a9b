package dev.tenon.internal.cast;

/** IEEE 754 binary16: {@code numpy.float16}. */
final class Half {
    private static final int FRACTION_BITS = 10;
    private static final int EXPONENT_MASK = 0x1f;
    private static final int FRACTION_MASK = 0x3ff;

    private Half() {}

    /** The value of sixteen bits; every one is exact in a float, subnormals included, and NaN stays NaN. */
    static float toFloat(short bits) {
        int sign = (bits & 0x8000) << 16;
        int exponent = (bits >>> FRACTION_BITS) & EXPONENT_MASK;
        int fraction = bits & FRACTION_MASK;
        if (exponent == 0) {
            float magnitude = fraction * 0x1p-24f;
            return sign == 0 ? magnitude : -magnitude;
        }
        int widened = exponent == EXPONENT_MASK ? 0xff : exponent + 127 - 15;
        return Float.intBitsToFloat(sign | widened << 23 | fraction << (23 - FRACTION_BITS));
    }
}
