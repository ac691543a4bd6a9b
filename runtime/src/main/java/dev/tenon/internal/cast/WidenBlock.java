package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A wider dtype, by way of {@code long} for integers and {@code double} for floats, each of which holds all values that a
 * safe cast starts from (uint64 goes nowhere but to itself). A block of the way stays in the first-level cache.
 */
final class WidenBlock extends BlockCast {
    private static final int BLOCK = 1024;

    private final DType from;
    private final ByteOrder order;
    private final DType to;
    private final long[] integers;
    private final double[] floats;

    WidenBlock(DType from, ByteOrder order, DType to) {
        super(from, to);
        this.from = from;
        this.order = order;
        this.to = to;
        boolean isFloat = Elements.isFloat(from);
        this.integers = new long[isFloat ? 0 : BLOCK];
        this.floats = new double[isFloat ? BLOCK : 0];
    }

    @Override
    public void cast(ByteBuffer source, ByteBuffer target, int count) {
        for (int done = 0; done < count; done += BLOCK) {
            int length = Math.min(BLOCK, count - done);
            ByteBuffer block = next(source, length * sourceSize()).order(order);
            ByteBuffer place = next(target, length * targetSize()).order(ByteOrder.nativeOrder());
            if (floats.length > 0) {
                Elements.load(block, from, floats, length);
                Elements.store(floats, place, to, length);
            } else {
                Elements.load(block, from, integers, length);
                Elements.store(integers, place, to, length);
            }
        }
    }
}
