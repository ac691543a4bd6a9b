package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;

/** Booleans become 0 or 1: a file may hold any byte for true, TensorFlow may not. */
final class BoolBlock extends BlockCast {

    BoolBlock() {
        super(DType.BOOL, DType.BOOL);
    }

    @Override
    public void cast(ByteBuffer source, ByteBuffer target, int count) {
        for (int i = 0; i < count; i++) {
            target.put(source.get() != 0 ? (byte) 1 : 0);
        }
    }
}
