package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;

/** A part of a file from its first byte to its last. It has a position of its own, so it belongs to one thread. */
public final class SourceChannel implements ReadableByteChannel {
    /** What one read fills at most: small enough that the bytes are still cached when their CRC is computed. */
    private static final int CHUNK = 1 << 20;

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
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position == end) {
            return -1;
        }
        int count = (int) Math.min(Math.min(target.remaining(), CHUNK), end - position);
        int limit = target.limit();
        target.limit(target.position() + count);
        try {
            source.read(position, target);
        } finally {
            target.limit(limit);
        }
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
