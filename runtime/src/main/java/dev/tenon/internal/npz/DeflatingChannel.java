package dev.tenon.internal.npz;

import dev.tenon.internal.parallel.Parallel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Deflates what it is given, at zlib's default level as {@code np.savez_compressed} does: in blocks that do not refer to each
 * other, so that several cores can, and that are one stream for who inflates it. The bytes do not depend on how many cores
 * there are.
 */
final class DeflatingChannel implements WritableByteChannel {
    /** So large that what a block cannot refer to costs a few bytes in a thousand. */
    static final int BLOCK = 1 << 20;

    /** As many as there are cores, and fewer where the heap is small: a block takes twice its size. */
    private static final int MOST_BLOCKS = (int) Math.max(
            1, Math.min(Parallel.workers(Long.MAX_VALUE), Runtime.getRuntime().maxMemory() / 16 / (2L * BLOCK)));

    private final WritableByteChannel out;
    private final int capacity;
    private final List<DeflatedBlock> blocks = new ArrayList<>();

    /** Those that are full. */
    private int full;

    private boolean open = true;

    /** For {@code size} bytes in all. */
    DeflatingChannel(WritableByteChannel out, long size) {
        this.out = out;
        this.capacity = (int) Math.min(size, BLOCK);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        int count = source.remaining();
        while (source.hasRemaining()) {
            // Not before there is another byte: the last block of all is another one.
            if (full == MOST_BLOCKS) {
                deflate(full, false);
            }
            block().put(source);
            if (block().isFull()) {
                full++;
            }
        }
        return count;
    }

    /** The one that is not full. */
    private DeflatedBlock block() {
        if (full == blocks.size()) {
            blocks.add(new DeflatedBlock(capacity));
        }
        return blocks.get(full);
    }

    /** Writes what is still here. Nothing can be written after it. */
    void finish() throws IOException {
        boolean isPartBegun = full < blocks.size() && blocks.get(full).isBegun();
        int rest = isPartBegun || full == 0 ? full + 1 : full;
        while (blocks.size() < rest) {
            blocks.add(new DeflatedBlock(capacity));
        }
        deflate(rest, true);
    }

    private void deflate(int count, boolean last) throws IOException {
        Parallel.run(count, i -> blocks.get(i).deflate(last && i == count - 1));
        for (DeflatedBlock block : blocks.subList(0, count)) {
            out.write(block.deflated());
        }
        full = 0;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Frees the deflaters, finished or not. */
    @Override
    public void close() {
        open = false;
        blocks.forEach(DeflatedBlock::end);
        blocks.clear();
    }
}
