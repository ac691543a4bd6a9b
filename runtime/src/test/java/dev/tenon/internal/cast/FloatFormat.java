package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.math.BigInteger;

/** An IEEE 754 binary format, by the textbook. */
record FloatFormat(int exponentBits, int fractionBits) {

    static FloatFormat of(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> new FloatFormat(5, 10);
            case BFLOAT16 -> new FloatFormat(8, 7);
            case FLOAT32 -> new FloatFormat(8, 23);
            case FLOAT64 -> new FloatFormat(11, 52);
            default -> throw new AssertionError(dtype);
        };
    }

    private int bias() {
        return (1 << (exponentBits - 1)) - 1;
    }

    private BigInteger infinity() {
        return BigInteger.ONE.shiftLeft(exponentBits).subtract(BigInteger.ONE).shiftLeft(fractionBits);
    }

    private BigInteger signed(BigInteger magnitude, boolean negative) {
        return negative ? magnitude.setBit(exponentBits + fractionBits) : magnitude;
    }

    Real decode(BigInteger bits) {
        boolean negative = bits.testBit(exponentBits + fractionBits);
        BigInteger magnitude = bits.clearBit(exponentBits + fractionBits);
        if (magnitude.compareTo(infinity()) >= 0) {
            Real.Kind kind = magnitude.equals(infinity()) ? Real.Kind.INFINITE : Real.Kind.NAN;
            return new Real(kind, BigInteger.ZERO, negative);
        }
        int exponent = magnitude.shiftRight(fractionBits).intValueExact();
        BigInteger fraction = magnitude.subtract(BigInteger.valueOf(exponent).shiftLeft(fractionBits));
        BigInteger significand = exponent == 0 ? fraction : fraction.setBit(fractionBits);
        BigInteger value = significand.shiftLeft(Math.max(exponent, 1) - bias() - fractionBits + Real.UNIT);
        return new Real(Real.Kind.FINITE, negative ? value.negate() : value, negative);
    }

    /** The bits of the nearest float, ties to even; of a NaN the quiet one without a payload. */
    BigInteger encode(Real real) {
        return switch (real.kind()) {
            case NAN -> signed(infinity().setBit(fractionBits - 1), real.negative());
            case INFINITE -> signed(infinity(), real.negative());
            case FINITE -> signed(round(real.value().abs()).min(infinity()), real.negative());
        };
    }

    /** Counts the floats from 0 up to the value: their bits are numbered in this order. */
    private BigInteger round(BigInteger magnitude) {
        int exponent = Math.max(magnitude.bitLength() - 1 - Real.UNIT, 1 - bias());
        int dropped = exponent - fractionBits + Real.UNIT;
        return BigInteger.valueOf(exponent - 1L + bias())
                .shiftLeft(fractionBits)
                .add(halfEven(magnitude, dropped));
    }

    private static BigInteger halfEven(BigInteger value, int dropped) {
        if (dropped <= 0) {
            return value.shiftLeft(-dropped);
        }
        BigInteger floor = value.shiftRight(dropped);
        BigInteger half = BigInteger.ONE.shiftLeft(dropped - 1);
        int side = value.subtract(floor.shiftLeft(dropped)).compareTo(half);
        return side > 0 || (side == 0 && floor.testBit(0)) ? floor.add(BigInteger.ONE) : floor;
    }
}
