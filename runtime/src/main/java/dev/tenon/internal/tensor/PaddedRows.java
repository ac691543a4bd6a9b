package dev.tenon.internal.tensor;

import java.nio.ByteBuffer;

/** The memory of a tensor whose rows have padding behind them. Belongs to one thread at a time. */
public final class PaddedRows {
    private static final int BLOCK_BYTES = 1 << 13;

    private final MemoryWindow target;
    private final byte[] block;
    private final ByteBuffer padding;

    /**
     * Over a tensor of a dtype with a fixed size.
     *
     * @param element the padding: the bytes of one element
     */
    public PaddedRows(TensorMemory memory, byte[] element) {
        this.target = new MemoryWindow(memory);
        this.block = new byte[BLOCK_BYTES];
        this.padding = ByteBuffer.wrap(block);
        for (int i = 0; i < block.length; i++) {
            block[i] = element[i % element.length];
        }
    }

    /** Fills bytes {@code [from, to)}, a whole number of elements. */
    public void pad(long from, long to) {
        for (long position = from; position < to; ) {
            int bytes = (int) Math.min(Math.min(to - position, block.length), target.show(position));
            target.buffer().put(target.offset(position), block, 0, bytes);
            position += bytes;
        }
    }

    /** Whether bytes {@code [from, to)}, a whole number of elements, are padding already. */
    public boolean isPadded(long from, long to) {
        boolean isPadded = true;
        for (long position = from; isPadded && position < to; ) {
            int bytes = (int) Math.min(Math.min(to - position, block.length), target.show(position));
            isPadded = target.equals(position, padding.clear().limit(bytes));
            position += bytes;
        }
        return isPadded;
    }

    /** Copies bytes of another tensor. */
    void copy(MemoryWindow source, long sourcePosition, long position, long length) {
        for (long done = 0; done < length; ) {
            long from = sourcePosition + done;
            long to = position + done;
            int bytes = (int) Math.min(Math.min(length - done, source.show(from)), target.show(to));
            target.buffer().put(target.offset(to), source.buffer(), source.offset(from), bytes);
            done += bytes;
        }
    }
}
