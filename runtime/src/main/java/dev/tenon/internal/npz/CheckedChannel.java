package dev.tenon.internal.npz;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;

/** The bytes of a member, of which the directory's size and CRC have to be true when the last one is read. */
final class CheckedChannel implements ReadableByteChannel {
    private final CrcChannel in;
    private final long expectedCrc;
    private final String where;
    private final RunningCrc crc = new RunningCrc();
    private final long size;
    private long remaining;

    CheckedChannel(CrcChannel in, long size, long expectedCrc, String where) {
        this.in = in;
        this.size = size;
        this.remaining = size;
        this.expectedCrc = expectedCrc;
        this.where = where;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
        if (remaining == 0) {
            return -1;
        }
        int count = readAtMost(target, remaining);
        if (count < 0) {
            throw new NumpyFormatException(
                    where + ": expected " + size + " bytes, found " + (size - remaining) + ": it is cut short");
        }
        remaining -= count;
        if (remaining == 0) {
            checkEnd();
        }
        return count;
    }

    private int readAtMost(ByteBuffer target, long most) throws IOException {
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + most));
        try {
            return in.read(target, crc);
        } finally {
            target.limit(limit);
        }
    }

    private void checkEnd() throws IOException {
        if (in.read(ByteBuffer.allocate(1), new RunningCrc()) >= 0) {
            throw new NumpyFormatException(where + ": expected " + size + " bytes, found more when it was inflated");
        }
        if (crc.value() != expectedCrc) {
            throw new NumpyFormatException(String.format(
                    "%s: expected CRC-32 %08x, found %08x: its bytes are damaged", where, expectedCrc, crc.value()));
        }
    }

    @Override
    public boolean isOpen() {
        return in.isOpen();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
