package dev.tenon.internal.window;

import dev.tenon.LossyCastException;
import dev.tenon.internal.column.ElementReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** The elements of a reader, a buffer full at a time, from the first to the last. */
public final class ReaderWindows implements ByteWindows, Closeable {
    private final ElementReader reader;
    private final ByteBuffer buffer;
    private final long end;

    /** The first byte that is not in the buffer yet. */
    private long read;

    /** What is wrong with the next element: thrown when somebody asks for it, and not while those before it are. */
    private @Nullable LossyCastException failure;

    /** For {@code bytes} bytes, of which {@code bufferBytes} at most are in memory. */
    public ReaderWindows(ElementReader reader, long bytes, int bufferBytes) {
        this.reader = reader;
        this.end = bytes;
        this.buffer = ByteBuffer.allocate((int) Math.min(bytes, bufferBytes))
                .order(ByteOrder.nativeOrder())
                .limit(0);
    }

    /** What is before {@code position} and was not asked for is read, and passed over. */
    @Override
    public ByteBuffer at(long position) throws IOException {
        while (position >= read && read < end) {
            readNext();
        }
        return buffer.position((int) (position - (read - buffer.limit())));
    }

    private void readNext() throws IOException {
        if (failure != null) {
            throw failure;
        }
        buffer.clear().limit((int) Math.min(end - read, buffer.capacity()));
        try {
            reader.read(buffer);
        } catch (LossyCastException e) {
            failure = e;
            if (buffer.position() == 0) {
                throw e;
            }
        }
        read += buffer.position();
        buffer.flip();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
