package dev.tenon.internal.window;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of one component while nobody knows yet how many there will be: in memory while they are few, then in
 * a temporary file beside the one that is being written, which goes away when it is closed. What was put last can be taken
 * back.
 */
public final class Spool implements ByteWindows, Closeable {
    private static final int FIRST_BYTES = 1 << 12;
    private static final int MOST_BYTES = 1 << 18;

    private final Path beside;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private @Nullable FileChannel file;
    private long flushed;

    /** In the folder of {@code beside}. */
    public Spool(Path beside) {
        this.beside = beside;
    }

    /** Keeps what is before {@code position}, and forgets what is behind it. */
    @Override
    public ByteBuffer at(long position) throws IOException {
        if (position < flushed) {
            file().truncate(position);
            flushed = position;
        } else if (position == flushed + buffer.capacity()) {
            makeRoom(position);
        }
        return buffer.clear().position((int) (position - flushed));
    }

    private void makeRoom(long position) throws IOException {
        if (buffer.capacity() < MOST_BYTES) {
            buffer = allocate(Math.max(FIRST_BYTES, 4 * buffer.capacity())).put(buffer.clear());
        } else {
            flush(position);
        }
    }

    /** Writes the first {@code bytes} bytes, all that was put, to {@code target}. */
    public void copyTo(WritableByteChannel target, long bytes) throws IOException {
        if (flushed == 0) {
            writeAll(target, buffer.clear().limit((int) bytes));
            return;
        }
        flush(bytes);
        for (long done = 0; done < bytes; ) {
            buffer.clear().limit((int) Math.min(bytes - done, buffer.capacity()));
            done += file().read(buffer, done);
            writeAll(target, buffer.flip());
        }
    }

    /** Fills all that remains of {@code target} with what was put from {@code position} on. */
    public void read(long position, ByteBuffer target) throws IOException {
        int all = target.limit();
        long next = position;
        while (target.hasRemaining() && next < flushed) {
            target.limit((int) Math.min(all, target.position() + flushed - next));
            next += file().read(target, next);
            target.limit(all);
        }
        if (target.hasRemaining()) {
            target.put(buffer.duplicate().clear().slice((int) (next - flushed), target.remaining()));
        }
    }

    private static void writeAll(WritableByteChannel target, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            target.write(bytes);
        }
    }

    private void flush(long position) throws IOException {
        buffer.position(0).limit((int) (position - flushed));
        FileChannel target = file();
        try {
            while (buffer.hasRemaining()) {
                target.write(buffer, flushed + buffer.position());
            }
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(beside.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
        flushed = position;
    }

    private FileChannel file() throws IOException {
        FileChannel open = file;
        if (open == null) {
            open = FileChannel.open(
                    beside.resolveSibling(".tenon-" + UUID.randomUUID() + ".spool"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }

    private static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
