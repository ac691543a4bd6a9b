package dev.tenon.internal.cast;

/** Halves to and from the bits of float32, block by block: by the processor's own instructions where Java offers them. */
final class HalfPasses {
    static final Pass<short[], int[]> TO_FLOAT_BITS =
            HalfInstructions.EXIST ? HalfInstructions::toFloatBits : HalfArithmetic::toFloatBits;

    private HalfPasses() {}

    /** A pass of its own for each cast: it may need a block. */
    static Pass<int[], short[]> fromFloatBits() {
        return HalfInstructions.EXIST ? HalfInstructions::fromFloatBits : new HalfArithmetic()::fromFloatBits;
    }
}
