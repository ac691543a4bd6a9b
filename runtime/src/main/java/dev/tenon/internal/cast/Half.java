package dev.tenon.internal.cast;

/** IEEE 754 binary16, {@code numpy.float16}, to and from the bits of float32, one value at a time. */
final class Half {
    /** The least magnitude that is rounded to infinity: halfway between the greatest finite half, 65504, and 65536. */
    static final int OVERFLOW = 65520;

    /** 2<sup>-14</sup> in float32: the smallest half that is not subnormal. */
    static final int SMALLEST_NORMAL = 0x3880_0000;

    private static final int SIGN = 0x8000;
    private static final int INFINITY = 0x7c00;
    private static final int FRACTION = 0x03ff;
    private static final int SHIFT = 23 - 10;
    private static final int BIAS = (127 - 15) << 23;

    private Half() {}

    /** The value of a half, which is exact in float32; a NaN keeps its payload, a signaling one included. */
    static int toFloatBits(short half) {
        int sign = (half & SIGN) << 16;
        int magnitude = half & (INFINITY | FRACTION);
        if (magnitude >= INFINITY) {
            return sign | FloatBits.INFINITY | ((magnitude & FRACTION) << SHIFT);
        }
        if (magnitude > FRACTION) {
            return sign | ((magnitude << SHIFT) + BIAS);
        }
        return sign | Float.floatToRawIntBits(magnitude * 0x1p-24f);
    }

    /**
     * The nearest half, ties to even, infinite from {@link #OVERFLOW} on: {@code astype('f2')}. A NaN keeps the bits of its
     * payload that fit, and is never an infinity.
     */
    static short fromFloatBits(int bits) {
        int sign = (bits >>> 16) & SIGN;
        int magnitude = bits & FloatBits.MAGNITUDE;
        if (magnitude > FloatBits.INFINITY) {
            return (short) (sign | INFINITY | Math.max(1, (magnitude & FloatBits.FRACTION) >> SHIFT));
        }
        if (magnitude < SMALLEST_NORMAL) {
            // The last bit of floats between 0.5 and 1 is worth as much as a half's when it is subnormal.
            float rounded = Float.intBitsToFloat(magnitude) + 0.5f;
            return (short) (sign | (Float.floatToRawIntBits(rounded) - Float.floatToRawIntBits(0.5f)));
        }
        return (short) (sign | Math.min(INFINITY, normal(magnitude)));
    }

    /** The bits of a magnitude that is neither subnormal as a half nor NaN, beyond infinity's where it is too great. */
    static int normal(int magnitude) {
        return (magnitude + 0xfff + ((magnitude >>> SHIFT) & 1) - BIAS) >> SHIFT;
    }

    static short fromDouble(double value) {
        return fromFloatBits(FloatBits.cut(value));
    }
}
