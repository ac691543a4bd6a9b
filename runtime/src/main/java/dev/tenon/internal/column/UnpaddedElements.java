package dev.tenon.internal.column;

import dev.tenon.internal.file.CloseAll;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Stored elements without the padding behind the rows of each example, which is read, for the CRC, and passed over: nobody
 * casts it, or looks at it.
 */
public final class UnpaddedElements implements ElementReader {
    private static final int BLOCK_BYTES = 1 << 16;

    private final ElementReader stored;
    private final Examples examples;
    private final long exampleBytes;
    private final ByteBuffer block;

    /** What is not in the block yet. */
    private long rest;

    /** What the example still has: of its rows, and of its padding. */
    private long rows;

    private long padding;

    /** Tells how long the rows of one example after the other are. */
    public interface Examples extends Closeable {

        /** The bytes of the next example that are no padding. */
        long nextBytes() throws IOException;
    }

    /**
     * From the first example on. Closing the reader closes {@code stored} and {@code examples}.
     *
     * @param stored all elements, padding included
     * @param elementBytes the size of an element
     * @param bytes the size of all elements
     * @param exampleBytes the size of an example's elements, padding included
     */
    public UnpaddedElements(ElementReader stored, int elementBytes, long bytes, long exampleBytes, Examples examples)
            throws IOException {
        this.stored = stored;
        this.rest = bytes;
        this.exampleBytes = exampleBytes;
        this.examples = examples;
        int blockBytes = Math.max(1, BLOCK_BYTES / Math.max(1, elementBytes)) * elementBytes;
        this.block = ByteBuffer.allocate((int) Math.min(bytes, blockBytes)).limit(0);
        passOverPadding();
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (rows == 0) {
                throw new IllegalStateException("no rows are left");
            }
            fill();
            int count = (int) Math.min(Math.min(block.remaining(), rows), target.remaining());
            target.put(target.position(), block, block.position(), count);
            target.position(target.position() + count);
            block.position(block.position() + count);
            rows -= count;
            passOverPadding();
        }
    }

    /** Goes on to the next byte that is no padding, or to the end: whoever reads the last row finds out about the CRC. */
    private void passOverPadding() throws IOException {
        while (rows == 0 && (padding > 0 || rest + block.remaining() > 0)) {
            if (padding == 0) {
                rows = examples.nextBytes();
                padding = exampleBytes - rows;
            } else {
                fill();
                int count = (int) Math.min(block.remaining(), padding);
                block.position(block.position() + count);
                padding -= count;
            }
        }
    }

    private void fill() throws IOException {
        if (!block.hasRemaining()) {
            block.clear().limit((int) Math.min(rest, block.capacity()));
            stored.read(block);
            block.flip();
            rest -= block.limit();
        }
    }

    @Override
    public void close() throws IOException {
        CloseAll.of(List.of(stored, examples));
    }
}
