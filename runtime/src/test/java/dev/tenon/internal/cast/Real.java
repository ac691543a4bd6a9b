package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.math.BigInteger;

/**
 * The number that an element's bits stand for, by arithmetic that has nothing in common with the cast's: its exact value, or
 * none for infinities and NaN.
 *
 * @param kind what it is
 * @param value the value with its sign in units of the smallest float64; 0 where it is not finite
 * @param negative the sign, which -0, -inf and a NaN have too
 */
record Real(Kind kind, BigInteger value, boolean negative) {
    /** The smallest float64 is 2 to the power of this, below 0. */
    static final int UNIT = 1074;

    enum Kind {
        FINITE,
        INFINITE,
        NAN
    }

    static Real of(DType dtype, BigInteger bits) {
        int size = dtype.byteSize() * Byte.SIZE;
        return switch (dtype) {
            case BOOL -> finite(bits.signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
            case UINT8, UINT16, UINT32, UINT64 -> finite(bits);
            case INT8, INT16, INT32, INT64 ->
                finite(bits.testBit(size - 1) ? bits.subtract(BigInteger.ONE.shiftLeft(size)) : bits);
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> FloatFormat.of(dtype).decode(bits);
            case STRING -> throw new AssertionError(dtype);
        };
    }

    private static Real finite(BigInteger value) {
        return new Real(Kind.FINITE, value.shiftLeft(UNIT), value.signum() < 0);
    }

    /** Whether it is the same number: NaN is the same as NaN, and -0 as 0. */
    boolean isSame(Real other) {
        return kind == other.kind && value.equals(other.value) && (kind != Kind.INFINITE || negative == other.negative);
    }
}
