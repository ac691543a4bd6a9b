package dev.tenon.internal.file;

import dev.tenon.internal.npz.ByteSource;
import dev.tenon.numpy.NumpyFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that many threads read at random.
 *
 * <p>A thread that is interrupted while it reads closes the {@link FileChannel} for all: that is how interruptible channels
 * work. The interrupted thread gets its {@link ClosedByInterruptException}; the next one to come, or one that was reading at
 * that moment, opens the file again and goes on. So there is one open file, however many threads there are. What is read from
 * memory that is mapped already no interrupt ends.
 */
final class SharedFile implements ByteSource, Closeable {
    /** The JDK reads into native memory of the same size before it copies to an array, and keeps that. */
    private static final int HEAP_CHUNK = 1 << 18;

    private final String where;
    private final long size;
    private final Opener opener;
    private final @Nullable FileWindows windows;
    private volatile @Nullable FileChannel channel;
    private volatile boolean closed;

    /** Opens the same bytes each time it is called, or throws. */
    interface Opener {
        FileChannel open() throws IOException;
    }

    /**
     * Opens the file at the first read.
     *
     * @param where its name for messages
     * @param size how many bytes it will have
     */
    SharedFile(String where, long size, Opener opener) {
        this(where, size, opener, null);
    }

    private SharedFile(String where, long size, Opener opener, @Nullable MapMode mode) {
        this.where = where;
        this.size = size;
        this.opener = opener;
        this.windows = mode == null ? null : new FileWindows(where, size, mode, this::channel);
    }

    /**
     * Begins with a file that is open already, and opens it again where it has to.
     *
     * @param mode how it is mapped, if it is
     */
    SharedFile(String where, FileChannel channel, Opener opener, @Nullable MapMode mode) throws IOException {
        this(where, channel.size(), opener, mode);
        this.channel = channel;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long position, ByteBuffer target) throws IOException {
        int start = target.position();
        int limit = target.limit();
        FileWindows mapped = windows;
        if (mapped != null) {
            requireOpen();
            if (mapped.read(position, target)) {
                return;
            }
        }
        try {
            while (target.position() < limit) {
                int count = Math.min(limit - target.position(), target.isDirect() ? Integer.MAX_VALUE : HEAP_CHUNK);
                target.limit(target.position() + count);
                readSome(position + target.position() - start, target);
            }
        } finally {
            target.limit(limit);
        }
    }

    private void readSome(long position, ByteBuffer target) throws IOException {
        try {
            FileChannel current = channel();
            if (current.read(target, position) < 0) {
                throw new NumpyFormatException(where + ": expected " + size + " bytes as when it was opened, found "
                        + current.size() + ": it was shortened since");
            }
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (ClosedChannelException e) {
            // Another thread's interrupt, or close(), which the next call of channel() reports.
        }
    }

    /** The memory of some bytes, where they are mapped and may be written to; see {@link FileWindows#memory}. */
    Optional<MappedMemory> memory(long position, long length) throws IOException {
        requireOpen();
        return windows == null ? Optional.empty() : windows.memory(position, length);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(where + " was closed");
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel current = channel;
        if (current != null && current.isOpen()) {
            return current;
        }
        synchronized (this) {
            requireOpen();
            current = channel;
            if (current == null || !current.isOpen()) {
                current = opener.open();
                channel = current;
            }
            return current;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (windows != null) {
            windows.close();
        }
        if (channel != null) {
            channel.close();
        }
    }
}
