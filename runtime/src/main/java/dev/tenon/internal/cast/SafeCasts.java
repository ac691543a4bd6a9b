package dev.tenon.internal.cast;

import dev.tenon.DType;

/**
 * The pairs of {@link dev.tenon.Casting#SAFE}: {@code numpy.can_cast(from, to, 'safe')} where every value is kept.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.can_cast.html">numpy.can_cast</a>
 */
public final class SafeCasts {
    private SafeCasts() {}

    /** Whether every value of {@code from} is a value of {@code to}. */
    public static boolean isSafe(DType from, DType to) {
        if (from == to) {
            return true;
        }
        return switch (from) {
            case BOOL -> to != DType.STRING;
            case UINT8, UINT16, UINT32, UINT64 -> holdsInteger(to, bits(from), false);
            case INT8, INT16, INT32, INT64 -> holdsInteger(to, bits(from) - 1, true);
            case FLOAT16 -> to == DType.FLOAT32 || to == DType.FLOAT64;
            case BFLOAT16 -> to == DType.FLOAT32 || to == DType.FLOAT64;
            case FLOAT32 -> to == DType.FLOAT64;
            case FLOAT64, STRING -> false;
        };
    }

    /** Whether {@code to} holds every integer of so many magnitude bits. */
    private static boolean holdsInteger(DType to, int magnitudeBits, boolean signed) {
        return switch (to) {
            case BOOL, STRING -> false;
            case UINT8, UINT16, UINT32, UINT64 -> !signed && bits(to) >= magnitudeBits;
            case INT8, INT16, INT32, INT64 -> bits(to) - 1 >= magnitudeBits;
            case BFLOAT16 -> magnitudeBits <= 8;
            case FLOAT16 -> magnitudeBits <= 11;
            case FLOAT32 -> magnitudeBits <= 24;
            case FLOAT64 -> magnitudeBits <= 53;
        };
    }

    private static int bits(DType dtype) {
        return dtype.byteSize() * Byte.SIZE;
    }
}
