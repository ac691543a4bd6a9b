package dev.tenon.support;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Takes the elements of one component while nobody knows yet how many there will be: a temporary file, beside the one that
 * is being written, that goes away when it is closed. What was put last can be taken back.
 */
final class Spool implements ByteWindows, Closeable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18).order(ByteOrder.LITTLE_ENDIAN);
    private long flushed;

    Spool(Path beside) throws IOException {
        Path name = beside.resolveSibling("." + beside.getFileName() + "." + UUID.randomUUID() + ".spool");
        channel = FileChannel.open(
                name,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Keeps what is before {@code position}, and forgets what is behind it. */
    @Override
    public ByteBuffer at(long position) throws IOException {
        if (position < flushed) {
            channel.truncate(position);
            flushed = position;
        } else if (position == flushed + buffer.capacity()) {
            flush(position);
        }
        return buffer.clear().position((int) (position - flushed));
    }

    /** Writes the first {@code bytes} bytes, all that was put, to {@code target}. */
    void copyTo(WritableByteChannel target, long bytes) throws IOException {
        flush(bytes);
        for (long done = 0; done < bytes; ) {
            buffer.clear().limit((int) Math.min(bytes - done, buffer.capacity()));
            done += channel.read(buffer, done);
            buffer.flip();
            while (buffer.hasRemaining()) {
                target.write(buffer);
            }
        }
    }

    private void flush(long position) throws IOException {
        buffer.position(0).limit((int) (position - flushed));
        while (buffer.hasRemaining()) {
            channel.write(buffer, flushed + buffer.position());
        }
        flushed = position;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
