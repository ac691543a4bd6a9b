package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** A file that takes all it is given. Closing it leaves the file open. */
public final class SinkChannel implements WritableByteChannel {
    /** The JDK copies an array into native memory of the same size, and keeps that: never more than this. */
    private static final int CHUNK = 1 << 20;

    private final FileChannel file;

    /** Writes at the position of {@code file}. */
    public SinkChannel(FileChannel file) {
        this.file = file;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int count = source.remaining();
        int limit = source.limit();
        try {
            while (source.position() < limit) {
                source.limit(Math.min(limit - source.position(), CHUNK) + source.position());
                file.write(source);
            }
        } finally {
            source.limit(limit);
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {}
}
