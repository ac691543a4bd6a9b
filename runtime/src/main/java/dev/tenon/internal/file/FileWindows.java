package dev.tenon.internal.file;

import dev.tenon.internal.window.PendingErrors;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file in memory, mapped in windows when they are first asked for. Thread-safe.
 *
 * <p>A window begins at each GiB and is up to 2 GiB long, as much as a buffer shows: so up to 1 GiB from anywhere is within one
 * window. A window is unmapped when nobody can reach it any more.
 */
final class FileWindows {
    private static final int SHIFT = 30;

    private final String where;
    private final long size;
    private final MapMode mode;
    private final Channels channels;
    private final Map<Long, ByteBuffer> windows = new ConcurrentHashMap<>();

    /** Whether the system would not map a window, and is not asked again. */
    private volatile boolean refused;

    /** Gives the file's channel, opened again where an interrupt closed it. */
    interface Channels {
        FileChannel open() throws IOException;
    }

    /**
     * Of a file that is open.
     *
     * @param where its name for messages
     * @param mode private where the file was opened for writing, too, which nobody does; otherwise read-only
     */
    FileWindows(String where, long size, MapMode mode, Channels channels) {
        this.where = where;
        this.size = size;
        this.mode = mode;
        this.channels = channels;
    }

    /**
     * Fills all that remains of {@code target} from {@code position}; false if that is not mapped. It makes no system call
     * where the windows were asked for before.
     *
     * @throws NumpyFormatException if the file was shortened since it was opened
     */
    boolean read(long position, ByteBuffer target) throws IOException {
        long end = position + target.remaining();
        if (end > size) {
            return false;
        }
        try {
            long from = position;
            while (from < end) {
                ByteBuffer window = window(from >> SHIFT);
                if (window == null) {
                    return false;
                }
                int offset = (int) (from - (from >> SHIFT << SHIFT));
                int count = (int) Math.min(end - from, window.limit() - offset);
                target.put(target.position(), window, offset, count);
                PendingErrors.raise();
                target.position(target.position() + count);
                from += count;
            }
            return true;
        } catch (InternalError e) {
            throw MappedMemory.shortened(where, e);
        }
    }

    /**
     * The memory of {@code length} bytes from {@code position} on, if it may be written to: the file has to be one that this
     * process may write, though nobody does.
     *
     * @throws NumpyFormatException if the file was shortened since it was opened
     */
    Optional<MappedMemory> memory(long position, long length) throws IOException {
        if (mode != MapMode.PRIVATE || length == 0 || length > size - position) {
            return Optional.empty();
        }
        checkSize();
        long index = position >> SHIFT;
        long offset = position - (index << SHIFT);
        if (offset + length > Integer.MAX_VALUE) {
            return tryMapping(channel -> LargeMapping.of(channel, position, length));
        }
        ByteBuffer window = window(index);
        return window == null
                ? Optional.empty()
                : Optional.of(new MappedMemory(window.slice((int) offset, (int) length), length));
    }

    /** Forgets the windows; who has one keeps it. */
    void close() {
        windows.clear();
    }

    private @Nullable ByteBuffer window(long index) throws IOException {
        ByteBuffer known = windows.get(index);
        return known != null || refused ? known : map(index);
    }

    private synchronized @Nullable ByteBuffer map(long index) throws IOException {
        ByteBuffer window = windows.get(index);
        if (window != null || refused) {
            return window;
        }
        long start = index << SHIFT;
        checkSize();
        Optional<ByteBuffer> mapped =
                tryMapping(channel -> Optional.of(channel.map(mode, start, Math.min(size - start, Integer.MAX_VALUE))));
        mapped.ifPresent(made -> windows.put(index, made));
        refused = mapped.isEmpty();
        return mapped.orElse(null);
    }

    /** Mapping more than there is would make the file longer. */
    private void checkSize() throws IOException {
        long found = use(FileChannel::size);
        if (found < size) {
            throw new NumpyFormatException(where + ": expected " + size + " bytes as when it was opened, found " + found
                    + ": it was shortened since");
        }
    }

    /** What is empty is not mapped, as the file system cannot, or there is no room for addresses: then it is read. */
    private <T> Optional<T> tryMapping(Use<Optional<T>> mapping) throws IOException {
        return use(channel -> {
            try {
                return mapping.of(channel);
            } catch (ClosedChannelException e) {
                throw e;
            } catch (IOException | OutOfMemoryError | UnsupportedOperationException e) {
                return Optional.empty();
            }
        });
    }

    private <T> T use(Use<T> use) throws IOException {
        while (true) {
            FileChannel channel = channels.open();
            try {
                return use.of(channel);
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (ClosedChannelException e) {
                // Another thread's interrupt, or the end of all, which the next attempt reports.
            }
        }
    }

    /** Does something with the file's channel, as often as that is closed meanwhile. */
    private interface Use<T> {
        T of(FileChannel channel) throws IOException;
    }
}
