package dev.tenon.internal.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Writes strings as NumPy stores them: each with as much room as the longest needs, and NUL where it is shorter. */
final class PaddedStrings {
    private static final int BUFFER_BYTES = 1 << 18;
    private static final byte[] ZEROS = new byte[1 << 12];

    private final WritableByteChannel target;
    private final int length;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private int[] codePoints = new int[0];

    /** @param length of an element: in bytes for {@link #putBytes}, in code points for {@link #putText} */
    PaddedStrings(WritableByteChannel target, int length) {
        this.target = target;
        this.length = length;
    }

    /** An element of {@code |S}: the first {@code count} of some bytes. */
    void putBytes(byte[] bytes, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int part = Math.min(room(), count - done);
            buffer.put(bytes, done, part);
            done += part;
        }
        pad(length - count);
    }

    /** An element of {@code <U}: the first {@code count} of some bytes, which are UTF-8. */
    void putText(byte[] bytes, int count) throws IOException {
        if (codePoints.length == 0) {
            codePoints = new int[length];
        }
        int used = Utf8.codePoints(bytes, count, codePoints);
        for (int done = 0; done < used; ) {
            int part = Math.min(room() / Integer.BYTES, used - done);
            for (int end = done + part; done < end; done++) {
                buffer.putInt(codePoints[done]);
            }
        }
        pad((long) (length - used) * Integer.BYTES);
    }

    private void pad(long bytes) throws IOException {
        for (long rest = bytes; rest > 0; ) {
            int part = (int) Math.min(Math.min(room(), ZEROS.length), rest);
            buffer.put(ZEROS, 0, part);
            rest -= part;
        }
    }

    /** How much the buffer takes: never nothing, and a whole number of code points where nothing else is put. */
    private int room() throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        return buffer.remaining();
    }

    /** Writes what is in the buffer still. */
    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            target.write(buffer);
        }
        buffer.clear();
    }
}
