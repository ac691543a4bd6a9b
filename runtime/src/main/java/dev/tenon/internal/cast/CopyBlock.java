package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;

/** Bytes that are right already. */
final class CopyBlock extends BlockCast {

    CopyBlock(DType dtype) {
        super(dtype, dtype);
    }

    @Override
    public void cast(ByteBuffer source, ByteBuffer target, int count) {
        target.put(next(source, count * sourceSize()));
    }
}
