package dev.tenon.internal.tensor;

import dev.tenon.internal.window.ByteWindows;
import dev.tenon.internal.window.PendingErrors;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The memory of a tensor that stands over a mapped file, a copied block at a time: where somebody shortened the file, copying one
 * is an {@link InternalError} here, and nothing else reads that memory.
 */
final class MappedBlocks implements ByteWindows {
    private static final int BLOCK_BYTES = 1 << 16;

    private final TensorMemory memory;
    private final long end;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long start;

    /** @param end nobody asks for what is behind it */
    MappedBlocks(TensorMemory memory, long end) {
        this.memory = memory;
        this.end = end;
    }

    @Override
    public ByteBuffer at(long position) {
        long offset = position - start;
        if (offset < 0 || offset >= window.limit()) {
            window = memory.from(position);
            start = position;
            offset = 0;
        }
        int bytes = (int) Math.min(Math.min(window.limit() - offset, BLOCK_BYTES), end - position);
        if (block.capacity() < bytes) {
            block = ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
        }
        block.clear().limit(bytes).put(0, window, (int) offset, bytes);
        PendingErrors.raise();
        return block;
    }
}
