package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** The shorter floats from the bits of float32. */
final class StoreFloatBits {
    private StoreFloatBits() {}

    static Store<int[]> of(DType from, DType to) {
        return switch (to) {
            case FLOAT16 -> {
                Store<int[]> halves = Store.SHORTS.after(HalfPasses.fromFloatBits(), new short[BLOCK]);
                yield from == DType.BFLOAT16 ? halves.after(Bfloat16::forgetPayloads, new int[BLOCK]) : halves;
            }
            case BFLOAT16 -> Store.SHORTS.after(Bfloat16::fromFloatBits, new short[BLOCK]);
            case FLOAT32 -> Store.INTS;
            default -> throw new IllegalArgumentException(to + " is no short float");
        };
    }
}
