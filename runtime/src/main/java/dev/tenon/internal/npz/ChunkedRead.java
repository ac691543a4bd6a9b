package dev.tenon.internal.npz;

import dev.tenon.internal.parallel.Parallel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.util.zip.CRC32;

/**
 * Reads a part of a file: a large one in chunks, on several cores. It is copying that takes the time, and in memory that is
 * new the page faults: one core does not do as many as memory could take.
 */
public final class ChunkedRead {
    /** Small enough that the bytes of a chunk are still in the core's cache when their CRC is computed. */
    static final int CHUNK = 1 << 20;

    /** What is worth a second core: waking it takes as long as reading a megabyte or two. */
    private static final int LEAST = 4 * CHUNK;

    private ChunkedRead() {}

    /** Fills all that remains of {@code target} from {@code position}; where it cannot, any of it may be filled. */
    public static void read(ByteSource source, long position, ByteBuffer target) throws IOException {
        if (target.remaining() < LEAST) {
            source.read(position, target);
            return;
        }
        run(chunks(target), i -> source.read(position + start(i), chunk(target, i)));
        target.position(target.limit());
    }

    /** The same, and adds the bytes to {@code crc}. */
    static void read(ByteSource source, long position, ByteBuffer target, RunningCrc crc) throws IOException {
        if (target.remaining() < LEAST) {
            readChunks(source, position, target, crc);
            return;
        }
        long[] crcs = new long[chunks(target)];
        run(crcs.length, i -> {
            ByteBuffer chunk = chunk(target, i);
            source.read(position + start(i), chunk);
            CRC32 own = new CRC32();
            own.update(chunk.flip());
            crcs[i] = own.getValue();
        });
        for (int i = 0; i < crcs.length; i++) {
            crc.add(crcs[i], chunk(target, i).remaining());
        }
        target.position(target.limit());
    }

    /** Who is interrupted is told so, even where others have read all chunks. */
    private static void run(int chunks, Parallel.Part chunk) throws IOException {
        Parallel.run(chunks, chunk);
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
    }

    private static void readChunks(ByteSource source, long position, ByteBuffer target, RunningCrc crc)
            throws IOException {
        for (int i = 0, chunks = chunks(target); i < chunks; i++) {
            ByteBuffer chunk = chunk(target, i);
            source.read(position + start(i), chunk);
            crc.add(chunk.flip());
        }
        target.position(target.limit());
    }

    private static int chunks(ByteBuffer target) {
        return (int) ((target.remaining() + CHUNK - 1L) / CHUNK);
    }

    private static long start(int index) {
        return (long) index * CHUNK;
    }

    /** Counted from the target's position, which stays. */
    private static ByteBuffer chunk(ByteBuffer target, int index) {
        int start = index * CHUNK;
        return target.slice(target.position() + start, Math.min(target.remaining() - start, CHUNK));
    }
}
