package dev.tenon.internal.tensor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** The buffer that shows a place of a tensor's memory: one for many places, as long as they are within what it shows. */
public final class MemoryWindow {
    private final TensorMemory memory;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long start;

    /** Shows copies of what is mapped, so that who writes to this writes to nothing. */
    private final @Nullable MappedBlocks blocks;

    /** Over the memory of a tensor. */
    public MemoryWindow(TensorMemory memory) {
        this.memory = memory;
        this.blocks = memory.isMapped() ? new MappedBlocks(memory, memory.size()) : null;
    }

    /** Shows a byte, and says how many bytes are shown from there on. */
    int show(long position) {
        long offset = position - start;
        if (offset < 0 || offset >= buffer.limit()) {
            buffer = blocks == null ? memory.from(position) : blocks.at(position);
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
            int shown = buffer.limit();
            buffer.limit(offset(position) + bytes).position(offset(position));
            try {
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } finally {
                buffer.limit(shown);
            }
            position += bytes;
        }
    }
}
