package dev.tenon.internal.tensor;

import dev.tenon.internal.parallel.PendingErrors;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** The buffer that shows a place of a tensor's memory: one for many places, as long as they are within what it shows. */
public final class MemoryWindow {
    private static final int BLOCK_BYTES = 1 << 18;

    private final TensorMemory memory;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long start;

    /** Where bytes go from which nobody may read directly. */
    private byte[] block = {};

    /** Over the memory of a tensor. */
    public MemoryWindow(TensorMemory memory) {
        this.memory = memory;
    }

    /** Shows a byte, and says how many bytes are shown from there on. */
    int show(long position) {
        long offset = position - start;
        if (offset < 0 || offset >= buffer.limit()) {
            buffer = memory.from(position);
            start = position;
        }
        return buffer.limit() - offset(position);
    }

    /** What shows the byte. */
    ByteBuffer buffer() {
        return buffer;
    }

    /** Where the buffer has a byte that it shows. */
    int offset(long position) {
        return (int) (position - start);
    }

    /** Whether there are these bytes at a position, from which on they are shown. */
    boolean equals(long position, ByteBuffer bytes) {
        if (memory.isShared()) {
            return copy(position, bytes.remaining()).equals(bytes);
        }
        int shown = buffer.limit();
        buffer.limit(offset(position) + bytes.remaining()).position(offset(position));
        boolean equals = buffer.mismatch(bytes) < 0;
        buffer.limit(shown);
        return equals;
    }

    /** Writes bytes {@code [from, to)} to a channel. */
    public void writeTo(WritableByteChannel channel, long from, long to) throws IOException {
        for (long position = from; position < to; ) {
            int bytes = (int) Math.min(to - position, show(position));
            if (memory.isShared()) {
                bytes = Math.min(bytes, BLOCK_BYTES);
                write(copy(position, bytes), channel);
            } else {
                int shown = buffer.limit();
                buffer.limit(offset(position) + bytes).position(offset(position));
                try {
                    write(buffer, channel);
                } finally {
                    buffer.limit(shown);
                }
            }
            position += bytes;
        }
    }

    private static void write(ByteBuffer bytes, WritableByteChannel channel) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Bytes that are shown. */
    private ByteBuffer copy(long position, int bytes) {
        if (block.length < bytes) {
            block = new byte[bytes];
        }
        buffer.get(offset(position), block, 0, bytes);
        PendingErrors.raise();
        return ByteBuffer.wrap(block, 0, bytes);
    }
}
