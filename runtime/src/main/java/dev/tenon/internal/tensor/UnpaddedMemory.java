package dev.tenon.internal.tensor;

import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.window.ByteWindows;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The memory of a padded tensor as if its rows stood one behind the other: a block of them at a time, which is cut into rows
 * when it is full or complete. The padding is left alone.
 */
public final class UnpaddedMemory implements ByteWindows {
    private static final int BLOCK_BYTES = 1 << 13;

    private final MemoryWindow memory;
    private final RowSplits lengths;
    private final long width;
    private final long rowBytes;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES).order(ByteOrder.nativeOrder());

    /** Where the block begins. */
    private long start;

    /** Whether there was a block; the first one may begin anywhere. */
    private boolean begun;

    /** What is in the tensor already, or before the first block. */
    private long done;

    /** The example that comes next. */
    private int example;

    /**
     * Over a tensor.
     *
     * @param lengths of the examples
     * @param width of the tensor
     * @param rowBytes the size of what lengths and width count
     */
    public UnpaddedMemory(TensorMemory memory, RowSplits lengths, long width, long rowBytes) {
        this.memory = new MemoryWindow(memory);
        this.lengths = lengths;
        this.width = width;
        this.rowBytes = rowBytes;
    }

    @Override
    public ByteBuffer at(long position) {
        if (!begun) {
            begun = true;
            done = position;
        }
        complete(position);
        start = position;
        return block.clear();
    }

    @Override
    public void complete(long position) {
        while (done < position) {
            long end = lengths.firstValue(example + 1) * rowBytes;
            if (end <= done) {
                example++;
            } else {
                put(Math.min(position, end));
            }
        }
    }

    /** Puts what is before {@code end}, or as much of it as is shown, to its example. */
    private void put(long end) {
        long place = example * width * rowBytes + done - lengths.firstValue(example) * rowBytes;
        int bytes = (int) Math.min(end - done, memory.show(place));
        memory.buffer().put(memory.offset(place), block.array(), (int) (done - start), bytes);
        done += bytes;
    }
}
