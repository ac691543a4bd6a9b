package dev.tenon.internal.npz;

/**
 * The CRC-32 of bytes from those of their parts. A CRC is a polynomial modulo that of CRC-32, with bits for coefficients, the
 * highest one for x<sup>0</sup>; bytes behind a part multiply the part's by x<sup>8</sup> each, and sums are exclusive or.
 */
final class CrcJoin {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    private static final int X_TO_THE_8 = ONE >>> 8;

    private CrcJoin() {}

    /**
     * The CRC of a first part and a second one behind it.
     *
     * @param length how many bytes the second part has
     */
    static long of(long first, long second, long length) {
        return Integer.toUnsignedLong(product(byteShift(length), (int) first) ^ (int) second);
    }

    /** x to the power of {@code 8 * length}, by squares. */
    private static int byteShift(long length) {
        int power = ONE;
        int square = X_TO_THE_8;
        for (long rest = length; rest > 0; rest >>>= 1) {
            if ((rest & 1) != 0) {
                power = product(power, square);
            }
            square = product(square, square);
        }
        return power;
    }

    /** One coefficient of {@code one} after the other, while {@code shifted} is multiplied by x. */
    private static int product(int one, int other) {
        int sum = 0;
        int shifted = other;
        for (int rest = one; rest != 0; rest <<= 1) {
            if (rest < 0) {
                sum ^= shifted;
            }
            shifted = shifted >>> 1 ^ ((shifted & 1) == 0 ? 0 : POLYNOMIAL);
        }
        return sum;
    }
}
