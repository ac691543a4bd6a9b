package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** The shorter floats as the bits of float32: bits keep the payload of a NaN, and integer loops vectorise. */
final class LoadFloatBits {
    private LoadFloatBits() {}

    static Load<int[]> of(DType from) {
        return switch (from) {
            case FLOAT16 -> Load.SHORTS.then(HalfPasses.TO_FLOAT_BITS, new short[BLOCK]);
            case BFLOAT16 -> Load.SHORTS.then(Bfloat16::toFloatBits, new short[BLOCK]);
            case FLOAT32 -> Load.INTS;
            default -> throw new IllegalArgumentException(from + " is no short float");
        };
    }
}
