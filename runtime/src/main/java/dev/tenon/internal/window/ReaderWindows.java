package dev.tenon.internal.window;

import dev.tenon.internal.column.ElementReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The elements of a reader, a buffer full at a time, from the first to the last. */
public final class ReaderWindows implements ByteWindows, Closeable {
    private final ElementReader reader;
    private final ByteBuffer buffer;
    private long rest;

    /** For {@code bytes} bytes, of which {@code bufferBytes} at most are in memory. */
    public ReaderWindows(ElementReader reader, long bytes, int bufferBytes) {
        this.reader = reader;
        this.rest = bytes;
        this.buffer = ByteBuffer.allocate((int) Math.min(bytes, bufferBytes)).order(ByteOrder.nativeOrder());
    }

    @Override
    public ByteBuffer at(long position) throws IOException {
        buffer.clear().limit((int) Math.min(rest, buffer.capacity()));
        int bytes = buffer.remaining();
        reader.read(buffer);
        rest -= bytes;
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
