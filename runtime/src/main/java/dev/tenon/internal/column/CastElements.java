package dev.tenon.internal.column;

import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.LossyValue;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Elements cast to another dtype or byte order while they are read, block by block. Where one would not survive, those before
 * it are in the target, and a {@link LossyValue} counts it from the first that was read.
 */
final class CastElements implements ElementReader {
    private static final int BLOCK_BYTES = 1 << 16;

    private final ElementReader stored;
    private final BlockCast cast;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long position;

    CastElements(ElementReader stored, BlockCast cast) {
        this.stored = stored;
        this.cast = cast;
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            int wanted = target.remaining() / cast.targetSize();
            int count = Math.min(wanted, BLOCK_BYTES / cast.sourceSize());
            stored.read(prepareBlock(count * cast.sourceSize()));
            int done = cast.cast(block.flip(), target, count);
            position += done;
            if (done < count) {
                throw cast.lossy(position, block);
            }
        }
    }

    private ByteBuffer prepareBlock(int bytes) {
        if (block.capacity() < bytes) {
            block = ByteBuffer.allocate(bytes);
        }
        return block.clear().limit(bytes);
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
