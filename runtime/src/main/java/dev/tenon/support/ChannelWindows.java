package dev.tenon.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** A channel that takes the elements of a sink, a buffer full at a time, little endian as NumPy files are. */
final class ChannelWindows implements ByteWindows {
    private final WritableByteChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18).order(ByteOrder.LITTLE_ENDIAN);
    private long written;

    ChannelWindows(WritableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public ByteBuffer at(long position) throws IOException {
        flush(position);
        return buffer.clear();
    }

    /** Writes what the buffer holds up to {@code position}. */
    void flush(long position) throws IOException {
        buffer.position(0).limit((int) (position - written));
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        written = position;
    }
}
