package dev.tenon.internal.cast;

import java.nio.ByteBuffer;

/** Bytes that are right already. */
final class CopyBlock extends BlockCast {

    CopyBlock(Cast cast, Problem problem) {
        super(cast, problem);
    }

    @Override
    public int cast(ByteBuffer source, ByteBuffer target, int count) {
        target.put(next(source, count * sourceSize()));
        return count;
    }
}
