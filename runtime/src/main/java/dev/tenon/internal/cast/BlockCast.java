package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Casts blocks of elements to another dtype or byte order: {@code ndarray.astype}, with a check of each value where one is
 * asked for. Instances keep blocks of their own and belong to one thread.
 *
 * <p>Rounding is to nearest, ties to even, and happens once. The exception is bfloat16, which is reached by way of float32
 * from every wider dtype, so that some values are rounded twice: {@code tf.cast} and {@code ml_dtypes} do the same. NaN
 * keeps its sign, and its payload where NumPy keeps it. A float that becomes an integer without a check is truncated toward
 * zero and saturates at the bounds of the target, and NaN becomes 0; NumPy leaves those to the processor.
 */
public abstract sealed class BlockCast permits CopyBlock, SwapBlock, FastBlock, CarriedBlock {
    private final int sourceSize;
    private final int targetSize;
    private final Problem problem;

    BlockCast(Cast cast, Problem problem) {
        this.sourceSize = cast.from().byteSize();
        this.targetSize = cast.to().byteSize();
        this.problem = problem;
    }

    /** The cast between two numeric dtypes, booleans included, with this check of each value. */
    public static BlockCast of(DType from, ByteOrder fromOrder, DType to, ByteOrder toOrder, Check check) {
        if (from == DType.STRING || to == DType.STRING) {
            throw new IllegalArgumentException("not numeric: " + from + " to " + to);
        }
        Cast cast = new Cast(from, fromOrder, to, toOrder);
        Problem problem = new CastProblem(new Element(from, fromOrder), to);
        Check needed = CastRules.isSafe(from, to) ? Check.NONE : check;
        if (needed == Check.NONE && cast.keepsBits()) {
            return cast.keepsOrder() ? new CopyBlock(cast, problem) : new SwapBlock(cast, problem);
        }
        return FastKernels.of(cast, needed)
                .<BlockCast>map(kernel -> new FastBlock(cast, problem, kernel, () -> careful(cast, needed, problem)))
                .orElseGet(() -> careful(cast, needed, problem));
    }

    /** The cast that goes by way of a carrier, whatever the pair. */
    static BlockCast careful(Cast cast, Check check, Problem problem) {
        return CastRules.isFloat(cast.from())
                ? CarriedBlock.ofFloats(cast, check, problem)
                : CarriedBlock.ofIntegers(cast, IntegerRule.of(cast.from(), cast.to(), check), problem);
    }

    /** The cast of an enum's ordinals between two integer dtypes; each has to be the ordinal of one of {@code constants}. */
    public static BlockCast ofOrdinals(
            DType from, ByteOrder fromOrder, DType to, ByteOrder toOrder, List<String> constants) {
        if (!CastRules.isInteger(from) || !CastRules.isInteger(to)) {
            throw new IllegalArgumentException("not integers: " + from + " to " + to);
        }
        Element element = new Element(from, fromOrder);
        return CarriedBlock.ofIntegers(
                new Cast(from, fromOrder, to, toOrder),
                IntegerRule.ofOrdinals(from, to, constants.size()),
                new OrdinalProblem(element, new CastProblem(element, to), List.copyOf(constants)));
    }

    /** The size of an element before the cast, in bytes. */
    public final int sourceSize() {
        return sourceSize;
    }

    /** The size of an element after the cast, in bytes. */
    public final int targetSize() {
        return targetSize;
    }

    /** Whether the bytes stay as they are and nothing is checked, so that they can be read to their place at once. */
    public final boolean isCopy() {
        return this instanceof CopyBlock;
    }

    /**
     * Casts up to {@code count} elements, and stops before the first whose check fails. Both buffers are moved past those
     * that were cast; their own byte orders do not matter.
     *
     * @return how many were cast
     */
    public abstract int cast(ByteBuffer source, ByteBuffer target, int count);

    /**
     * What is wrong with the element at the position of {@code source}, where {@link #cast} stopped: {@code 300 is not a
     * value of uint8}. Does not move the buffer.
     */
    public final String problem(ByteBuffer source) {
        return problem.text(source);
    }

    /** What went wrong at the position of {@code source}, where {@link #cast} stopped after {@code position} elements. */
    public final LossyValue lossy(long position, ByteBuffer source) {
        return new LossyValue(position, problem.text(source), problem.advice(source));
    }

    /** The next {@code bytes} bytes of {@code buffer} as a buffer of their own; moves {@code buffer} past them. */
    static ByteBuffer next(ByteBuffer buffer, int bytes) {
        ByteBuffer block = buffer.slice(buffer.position(), bytes);
        buffer.position(buffer.position() + bytes);
        return block;
    }
}
