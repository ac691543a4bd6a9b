package dev.tenon.internal.npz;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates a deflated member. At its end nothing may be left over, and it may not end before. */
final class InflatingChannel implements CrcChannel {
    private static final int INPUT_LENGTH = 1 << 16;

    private final ReadableByteChannel deflated;
    private final String where;
    private final Inflater inflater = new Inflater(true);
    private final ByteBuffer input = ByteBuffer.allocate(INPUT_LENGTH).limit(0);
    private boolean open = true;

    InflatingChannel(ReadableByteChannel deflated, String where) {
        this.deflated = deflated;
        this.where = where;
    }

    @Override
    public int read(ByteBuffer target, RunningCrc crc) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (!target.hasRemaining()) {
            return 0;
        }
        while (true) {
            int start = target.position();
            int count = inflate(target);
            if (count > 0) {
                crc.add(target.duplicate().flip().position(start));
                return count;
            }
            if (inflater.finished()) {
                checkNothingLeft();
                return -1;
            }
            if (!inflater.needsInput()) {
                throw new NumpyFormatException(where + ": expected deflated data, found a preset dictionary");
            }
            feed();
        }
    }

    private int inflate(ByteBuffer target) throws NumpyFormatException {
        try {
            return inflater.inflate(target);
        } catch (DataFormatException e) {
            throw new NumpyFormatException(where + ": expected deflated data, found it damaged: " + e.getMessage(), e);
        }
    }

    private void feed() throws IOException {
        input.clear();
        int count = deflated.read(input);
        input.flip();
        if (count < 0) {
            throw new NumpyFormatException(where + ": expected more deflated data, found the end of the member");
        }
        inflater.setInput(input);
    }

    private void checkNothingLeft() throws IOException {
        if (inflater.getRemaining() > 0 || deflated.read(ByteBuffer.allocate(1)) >= 0) {
            throw new NumpyFormatException(
                    where + ": expected the deflated data to fill the member, found more bytes after its end");
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        inflater.end();
        deflated.close();
    }
}
