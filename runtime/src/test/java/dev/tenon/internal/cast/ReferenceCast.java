package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.math.BigInteger;

/** What DESIGN.md says about a single cast, computed with integers of any size; from and to the bits of elements. */
record ReferenceCast(DType from, DType to) {

    /** The unchecked cast. Of a NaN that stays one only the sign and that it is quiet are meant. */
    BigInteger cast(BigInteger bits) {
        Real real = Real.of(from, bits);
        return switch (to) {
            case BOOL -> real.isSame(Real.of(DType.UINT8, BigInteger.ZERO)) ? BigInteger.ZERO : BigInteger.ONE;
            case FLOAT16, FLOAT32, FLOAT64 -> FloatFormat.of(to).encode(real);
            case BFLOAT16 -> {
                BigInteger float32 = FloatFormat.of(DType.FLOAT32).encode(real);
                yield FloatFormat.of(to).encode(Real.of(DType.FLOAT32, float32));
            }
            default ->
                mask(CastRules.isFloat(from) ? saturated(real) : real.value().shiftRight(Real.UNIT));
        };
    }

    boolean passes(BigInteger bits, Check check) {
        Real before = Real.of(from, bits);
        Real after = Real.of(to, cast(bits));
        return switch (check) {
            case NONE -> true;
            case EXACT -> after.isSame(before);
            case RANGE -> CastRules.isFloat(to) ? after.kind() == before.kind() : after.isSame(before);
        };
    }

    private BigInteger saturated(Real real) {
        return switch (real.kind()) {
            case NAN -> BigInteger.ZERO;
            case INFINITE -> real.negative() ? least() : greatest();
            case FINITE -> towardZero(real.value()).max(least()).min(greatest());
        };
    }

    private static BigInteger towardZero(BigInteger units) {
        BigInteger magnitude = units.abs().shiftRight(Real.UNIT);
        return units.signum() < 0 ? magnitude.negate() : magnitude;
    }

    private BigInteger mask(BigInteger value) {
        return value.mod(BigInteger.ONE.shiftLeft(to.byteSize() * Byte.SIZE));
    }

    private boolean isSigned() {
        return to.name().startsWith("INT");
    }

    private BigInteger least() {
        return isSigned() ? greatest().not() : BigInteger.ZERO;
    }

    private BigInteger greatest() {
        int bits = to.byteSize() * Byte.SIZE - (isSigned() ? 1 : 0);
        return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    }
}
