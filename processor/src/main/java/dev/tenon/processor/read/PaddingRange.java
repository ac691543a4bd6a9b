package dev.tenon.processor.read;

import dev.tenon.DType;
import java.math.BigInteger;

/** What can be written as the padding of a dtype; whether a number is one of its values is for the runtime to say. */
final class PaddingRange {
    private PaddingRange() {}

    /** As messages say it: {@code a whole number from 0 to 255}. */
    static String of(DType dtype) {
        return switch (dtype) {
            case BOOL -> "0 or 1";
            case FLOAT32 -> floats("3.4028235E+38");
            case FLOAT16 -> floats("65504");
            case BFLOAT16 -> floats("3.3895314E+38");
            case FLOAT64, STRING -> throw new IllegalArgumentException(dtype + " has no range");
            default -> "a whole number from " + least(dtype) + " to " + greatest(dtype);
        };
    }

    private static String floats(String max) {
        return "a number from -" + max + " to " + max;
    }

    private static BigInteger least(DType dtype) {
        return isUnsigned(dtype)
                ? BigInteger.ZERO
                : BigInteger.TWO.pow(bits(dtype) - 1).negate();
    }

    private static BigInteger greatest(DType dtype) {
        return BigInteger.TWO
                .pow(isUnsigned(dtype) ? bits(dtype) : bits(dtype) - 1)
                .subtract(BigInteger.ONE);
    }

    private static int bits(DType dtype) {
        return dtype == DType.BOOL ? 1 : dtype.byteSize() * Byte.SIZE;
    }

    private static boolean isUnsigned(DType dtype) {
        return switch (dtype) {
            case BOOL, UINT8, UINT16, UINT32, UINT64 -> true;
            default -> false;
        };
    }
}
