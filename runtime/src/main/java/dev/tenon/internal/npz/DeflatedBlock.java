package dev.tenon.internal.npz;

import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** Some bytes, deflated without a look at what is before them. */
final class DeflatedBlock {
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final ByteBuffer input;
    private final ByteBuffer output;

    /** With room for {@code capacity} bytes. */
    DeflatedBlock(int capacity) {
        this.input = ByteBuffer.allocate(capacity);
        this.output = ByteBuffer.allocate((int) (capacity + growth(capacity)));
    }

    /** What deflate can add to bytes that it cannot compress, the end of a block included: more than zlib's {@code deflateBound}. */
    static long growth(long size) {
        return (size >> 10) + 64;
    }

    boolean isBegun() {
        return input.position() > 0;
    }

    boolean isFull() {
        return !input.hasRemaining();
    }

    /** Takes as many bytes as there is room for. */
    void put(ByteBuffer source) {
        int count = Math.min(source.remaining(), input.remaining());
        input.put(source.slice(source.position(), count));
        source.position(source.position() + count);
    }

    /**
     * Deflates what was put, and makes room for more bytes.
     *
     * @param last whether the stream ends behind it
     */
    void deflate(boolean last) {
        deflater.reset();
        deflater.setInput(input.flip());
        output.clear();
        if (last) {
            deflater.finish();
        }
        deflater.deflate(output, last ? Deflater.NO_FLUSH : Deflater.FULL_FLUSH);
        if (!output.hasRemaining()) {
            throw new IllegalStateException("deflate made more of " + input.limit() + " bytes than it says it can");
        }
        input.clear();
        output.flip();
    }

    /** What was deflated. */
    ByteBuffer deflated() {
        return output;
    }

    /** Frees the deflater. */
    void end() {
        deflater.end();
    }
}
