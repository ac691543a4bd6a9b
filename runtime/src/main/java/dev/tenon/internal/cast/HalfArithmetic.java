package dev.tenon.internal.cast;

/**
 * Halves by integer arithmetic, where there are no {@link HalfInstructions}. To halves in two passes, of which C2
 * vectorises the first: it does not vectorise one that narrows as well.
 */
final class HalfArithmetic {
    private final int[] block = new int[CarriedBlock.BLOCK];

    static void toFloatBits(short[] halves, int[] bits, int count) {
        for (int i = 0; i < count; i++) {
            bits[i] = Half.toFloatBits(halves[i]);
        }
    }

    void fromFloatBits(int[] bits, short[] halves, int count) {
        if (!round(bits, block, count)) {
            for (int i = 0; i < count; i++) {
                block[i] = Half.fromFloatBits(bits[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            halves[i] = (short) block[i];
        }
    }

    /** Rounds zeros, normal halves and infinities; false where there are others, which came out wrong. */
    private static boolean round(int[] bits, int[] halves, int count) {
        int others = 0;
        for (int i = 0; i < count; i++) {
            int magnitude = bits[i] & FloatBits.MAGNITUDE;
            int half = Math.max(0, Math.min(0x7c00, Half.normal(magnitude)));
            others |= (-magnitude & (magnitude - Half.SMALLEST_NORMAL)) | (FloatBits.INFINITY - magnitude);
            halves[i] = ((bits[i] >>> 16) & 0x8000) | half;
        }
        return others >= 0;
    }
}
