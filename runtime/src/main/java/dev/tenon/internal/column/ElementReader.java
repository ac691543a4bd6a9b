package dev.tenon.internal.column;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Elements of an array in row-major order, one after the other. A reader belongs to one thread at a time. */
public interface ElementReader extends Closeable {

    /**
     * Fills all that remains of {@code target}, a whole number of elements, with the next ones.
     *
     * @throws dev.tenon.numpy.NumpyFormatException if the file is damaged
     */
    void read(ByteBuffer target) throws IOException;

    @Override
    void close() throws IOException;
}
