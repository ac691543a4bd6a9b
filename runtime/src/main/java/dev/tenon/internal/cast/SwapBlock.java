package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The other byte order: {@code ndarray.byteswap}. */
final class SwapBlock extends BlockCast {
    private static final ByteOrder OTHER =
            ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;

    SwapBlock(DType dtype) {
        super(dtype, dtype);
    }

    @Override
    public void cast(ByteBuffer source, ByteBuffer target, int count) {
        ByteBuffer from = next(source, count * sourceSize()).order(OTHER);
        ByteBuffer to = next(target, count * targetSize()).order(ByteOrder.nativeOrder());
        switch (sourceSize()) {
            case Short.BYTES -> to.asShortBuffer().put(from.asShortBuffer());
            case Integer.BYTES -> to.asIntBuffer().put(from.asIntBuffer());
            case Long.BYTES -> to.asLongBuffer().put(from.asLongBuffer());
            default -> throw new IllegalStateException("no element has " + sourceSize() + " bytes");
        }
    }
}
