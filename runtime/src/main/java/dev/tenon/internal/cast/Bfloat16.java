package dev.tenon.internal.cast;

/** {@code ml_dtypes.bfloat16}, the upper half of float32, to and from the bits of that. */
final class Bfloat16 {
    /** The least magnitude that is rounded to infinity, in the bits of float32. */
    static final int OVERFLOW = 0x7f7f_8000;

    private Bfloat16() {}

    static void toFloatBits(short[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] << 16;
        }
    }

    /** To nearest, ties to even; a NaN keeps its sign and nothing else, as in {@code ml_dtypes} and {@code tf.cast}. */
    static void fromFloatBits(int[] from, short[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (short) ((from[i] + 0x7fff + ((from[i] >>> 16) & 1)) >>> 16);
        }
        if (FloatBits.hasNaN(from, count)) {
            for (int i = 0; i < count; i++) {
                if (FloatBits.isNaN(from[i])) {
                    to[i] = (short) (((from[i] >>> 16) & 0x8000) | 0x7fc0);
                }
            }
        }
    }

    /** In a half, a NaN that comes from bfloat16 keeps its sign alone too. */
    static void forgetPayloads(int[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = FloatBits.isNaN(from[i]) ? (from[i] & FloatBits.SIGN) | 0x7fc0_0000 : from[i];
        }
    }
}
