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
    private final ByteBuffer block;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long start;

    MappedBlocks(TensorMemory memory) {
        this.memory = memory;
        this.block =
                ByteBuffer.allocate((int) Math.min(memory.size(), BLOCK_BYTES)).order(ByteOrder.nativeOrder());
    }

    @Override
    public ByteBuffer at(long position) {
        long offset = position - start;
        if (offset < 0 || offset >= window.limit()) {
            window = memory.from(position);
            start = position;
            offset = 0;
        }
        int bytes = (int) Math.min(window.limit() - offset, block.capacity());
        block.clear().limit(bytes).put(0, window, (int) offset, bytes);
        PendingErrors.raise();
        return block;
    }
}
