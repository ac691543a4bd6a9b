package dev.tenon.internal.cast;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bits that are right already, in the other byte order: {@code ndarray.byteswap}. */
final class SwapBlock extends BlockCast {
    private final ByteOrder fromOrder;
    private final ByteOrder toOrder;

    SwapBlock(Cast cast, Problem problem) {
        super(cast, problem);
        this.fromOrder = cast.fromOrder();
        this.toOrder = cast.toOrder();
    }

    @Override
    public int cast(ByteBuffer source, ByteBuffer target, int count) {
        ByteBuffer from = next(source, count * sourceSize()).order(fromOrder);
        ByteBuffer to = next(target, count * targetSize()).order(toOrder);
        switch (sourceSize()) {
            case Short.BYTES -> to.asShortBuffer().put(from.asShortBuffer());
            case Integer.BYTES -> to.asIntBuffer().put(from.asIntBuffer());
            case Long.BYTES -> to.asLongBuffer().put(from.asLongBuffer());
            default -> throw new IllegalStateException("no element has " + sourceSize() + " bytes");
        }
        return count;
    }
}
