package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** A file that takes all it is given, and sends it on to the disk meanwhile. Closing it leaves the file open. */
public final class SinkChannel implements WritableByteChannel {
    /** The JDK copies an array into native memory of the same size, and keeps that: never more than this. */
    private static final int CHUNK = 1 << 20;

    private final FileChannel file;
    private final WriteBack disk;

    /** Writes at the position of {@code file}. */
    public SinkChannel(FileChannel file) {
        this.file = file;
        this.disk = new WriteBack(file);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int count = source.remaining();
        int limit = source.limit();
        try {
            while (source.position() < limit) {
                source.limit(Math.min(limit - source.position(), CHUNK) + source.position());
                disk.wrote(file.write(source));
            }
        } finally {
            source.limit(limit);
        }
        return count;
    }

    /** Where in the file the next byte goes. */
    long position() throws IOException {
        return file.position();
    }

    /** Writes over what is at {@code position}. */
    void writeOver(ByteBuffer bytes, long position) throws IOException {
        long next = position;
        while (bytes.hasRemaining()) {
            next += file.write(bytes, next);
        }
    }

    /** Returns when all that was written is on disk. */
    public void sync() throws IOException {
        disk.sync();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {}
}
