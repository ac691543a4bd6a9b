package dev.tenon.internal.window;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** A channel that takes the elements of a sink, a buffer full at a time, little endian as NumPy files are. */
public final class ChannelWindows implements ByteWindows {
    private static final int MOST_BYTES = 1 << 18;

    private final WritableByteChannel channel;
    private final ByteBuffer buffer;
    private long written;

    /** For {@code bytes} bytes in all. */
    public ChannelWindows(WritableByteChannel channel, long bytes) {
        this.channel = channel;
        this.buffer = ByteBuffer.allocate((int) Math.min(bytes, MOST_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public ByteBuffer at(long position) throws IOException {
        flush(position);
        return buffer.clear();
    }

    /** Writes what the buffer holds up to {@code position}. */
    public void flush(long position) throws IOException {
        buffer.position(0).limit((int) (position - written));
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        written = position;
    }
}
