package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;

/** A part of a file from its first byte to its last. It has a position of its own, so it belongs to one thread. */
public final class SourceChannel implements ReadableByteChannel, CrcChannel {
    private final ByteSource source;
    private final long end;
    private long position;
    private boolean open = true;

    /** The bytes from {@code start} to before {@code end}. Closing it leaves the source open. */
    public SourceChannel(ByteSource source, long start, long end) {
        this.source = source;
        this.position = start;
        this.end = end;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return read(target, part -> ChunkedRead.read(source, position, part));
    }

    @Override
    public int read(ByteBuffer target, RunningCrc crc) throws IOException {
        return read(target, part -> ChunkedRead.read(source, position, part, crc));
    }

    /** Fills all that remains of a buffer. */
    private interface Fill {
        void all(ByteBuffer part) throws IOException;
    }

    private int read(ByteBuffer target, Fill fill) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position == end) {
            return -1;
        }
        int count = (int) Math.min(target.remaining(), end - position);
        fill.all(target.slice(target.position(), count));
        target.position(target.position() + count);
        position += count;
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
