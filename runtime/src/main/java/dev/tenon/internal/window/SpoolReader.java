package dev.tenon.internal.window;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What was put into a spool, from the first byte on, read ahead. */
public final class SpoolReader {
    private static final int AHEAD_BYTES = 1 << 16;

    private final Spool spool;
    private final long end;
    private final ByteBuffer ahead;
    private long position;

    /** For the first {@code end} bytes. */
    public SpoolReader(Spool spool, long end) {
        this.spool = spool;
        this.end = end;
        this.ahead = ByteBuffer.allocate((int) Math.min(end, AHEAD_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        ahead.limit(0);
    }

    /** Reads the next {@code count} bytes to the beginning of {@code target}. */
    public void read(byte[] target, int count) throws IOException {
        for (int done = 0; done < count; ) {
            if (!ahead.hasRemaining()) {
                readAhead();
            }
            int part = Math.min(ahead.remaining(), count - done);
            ahead.get(target, done, part);
            done += part;
        }
    }

    /** Reads the next number of a spool that holds nothing but such numbers. */
    public long readLong() throws IOException {
        if (!ahead.hasRemaining()) {
            readAhead();
        }
        return ahead.getLong();
    }

    private void readAhead() throws IOException {
        ahead.clear().limit((int) Math.min(end - position, ahead.capacity()));
        spool.read(position, ahead);
        position += ahead.flip().remaining();
    }
}
