package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Turns blocks of elements as a file has them into blocks of a dtype that holds all of their values, in the target's byte
 * order: {@code ndarray.astype(dtype, casting='safe')}. Instances keep a block of their own and belong to one thread.
 */
public abstract sealed class BlockCast permits CopyBlock, SwapBlock, BoolBlock, WidenBlock {
    private final int sourceSize;
    private final int targetSize;

    BlockCast(DType from, DType to) {
        this.sourceSize = from.byteSize();
        this.targetSize = to.byteSize();
    }

    /** The cast from {@code from} in byte order {@code order} to {@code to} in the machine's order; the pair is safe. */
    public static BlockCast of(DType from, ByteOrder order, DType to) {
        if (!CastRules.isSafe(from, to)) {
            throw new IllegalArgumentException("not a safe cast: " + from + " to " + to);
        }
        if (from != to) {
            return new WidenBlock(from, order, to);
        }
        if (from == DType.BOOL) {
            return new BoolBlock();
        }
        return order == ByteOrder.nativeOrder() || from.byteSize() == 1 ? new CopyBlock(from) : new SwapBlock(from);
    }

    /** The size of an element before the cast, in bytes. */
    public final int sourceSize() {
        return sourceSize;
    }

    /** The size of an element after the cast, in bytes. */
    public final int targetSize() {
        return targetSize;
    }

    /** Whether the bytes stay as they are, so that they can be read to their place at once. */
    public final boolean isCopy() {
        return this instanceof CopyBlock;
    }

    /** Casts {@code count} elements; moves both buffers past them. Only the bytes between position and limit count. */
    public abstract void cast(ByteBuffer source, ByteBuffer target, int count);

    /** The next {@code bytes} bytes of {@code buffer} as a buffer of their own; moves {@code buffer} past them. */
    static ByteBuffer next(ByteBuffer buffer, int bytes) {
        ByteBuffer block = buffer.slice(buffer.position(), bytes);
        buffer.position(buffer.position() + bytes);
        return block;
    }
}
