package dev.tenon.internal.npz;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32;

/** The bytes of a member, of which the directory's size and CRC have to be true when the last one is read. */
final class CheckedChannel implements ReadableByteChannel {
    private final ReadableByteChannel in;
    private final long expectedCrc;
    private final String where;
    private final CRC32 crc = new CRC32();
    private final long size;
    private long remaining;

    CheckedChannel(ReadableByteChannel in, long size, long expectedCrc, String where) {
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
        int start = target.position();
        int count = readAtMost(target, remaining);
        if (count < 0) {
            throw new NumpyFormatException(
                    where + ": expected " + size + " bytes, found " + (size - remaining) + ": it is cut short");
        }
        crc.update(target.duplicate().flip().position(start));
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
            return in.read(target);
        } finally {
            target.limit(limit);
        }
    }

    private void checkEnd() throws IOException {
        if (in.read(ByteBuffer.allocate(1)) >= 0) {
            throw new NumpyFormatException(where + ": expected " + size + " bytes, found more when it was inflated");
        }
        if (crc.getValue() != expectedCrc) {
            throw new NumpyFormatException(String.format(
                    "%s: expected CRC-32 %08x, found %08x: its bytes are damaged", where, expectedCrc, crc.getValue()));
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
