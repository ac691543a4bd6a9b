package dev.tenon.support.numpy;

import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.internal.cast.PaddingValue;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.NumberType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Puts padding behind the rows of each example, on their way to a file; behind the last one when it is closed. */
final class PaddingChannel implements WritableByteChannel {
    private static final int BUFFER_BYTES = 1 << 18;
    private static final int BLOCK_BYTES = 1 << 12;

    private final WritableByteChannel out;
    private final byte[] block;
    private final WrittenRows.Lengths lengths;
    private final long rowBytes;
    private final long exampleBytes;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);

    /** The examples whose rows do not come yet. */
    private long examples;

    /** What the example still has: of its rows, and of its padding. */
    private long rows;

    private long padding;

    /**
     * For a component.
     *
     * @param out takes rows and padding; closed with this channel
     * @param type of an element there
     * @param shape of the array: the examples, their width, and the axes behind
     */
    PaddingChannel(
            WritableByteChannel out,
            Schema.Component component,
            NpyType type,
            long[] shape,
            WrittenRows.Lengths lengths) {
        this.out = out;
        this.block = block(component, type);
        this.lengths = lengths;
        long bytes = type.byteSize();
        for (int axis = 2; axis < shape.length; axis++) {
            bytes *= shape[axis];
        }
        this.rowBytes = bytes;
        this.exampleBytes = shape[1] * rowBytes;
        this.examples = shape[0];
    }

    /** Many elements of padding; strings without characters are zeros. */
    private static byte[] block(Schema.Component component, NpyType type) {
        byte[] block = new byte[BLOCK_BYTES];
        if (type instanceof NumberType number && component.rows() instanceof Rows.Padded padded) {
            byte[] element = PaddingValue.of(padded.value(), number.dtype(), number.byteOrder());
            for (int i = 0; i < block.length; i++) {
                block[i] = element[i % element.length];
            }
        }
        return block;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int bytes = source.remaining();
        while (source.hasRemaining()) {
            while (rows == 0) {
                nextExample();
            }
            makeRoom();
            int count = (int) Math.min(Math.min(rows, source.remaining()), buffer.remaining());
            buffer.put(buffer.position(), source, source.position(), count);
            buffer.position(buffer.position() + count);
            source.position(source.position() + count);
            rows -= count;
        }
        return bytes;
    }

    private void nextExample() throws IOException {
        putPadding();
        if (examples == 0) {
            throw new IllegalStateException("more rows were written than there are");
        }
        examples--;
        rows = lengths.next() * rowBytes;
        padding = exampleBytes - rows;
    }

    private void putPadding() throws IOException {
        for (long done = 0; done < padding; ) {
            makeRoom();
            int from = (int) (done % block.length);
            int count = (int) Math.min(Math.min(padding - done, block.length - from), buffer.remaining());
            buffer.put(block, from, count);
            done += count;
        }
        padding = 0;
    }

    private void makeRoom() throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public boolean isOpen() {
        return out.isOpen();
    }

    @Override
    public void close() throws IOException {
        while (rows == 0 && examples > 0) {
            nextExample();
        }
        putPadding();
        flush();
        out.close();
    }
}
