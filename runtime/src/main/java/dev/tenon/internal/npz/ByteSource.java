package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The bytes of a file, at random. Thread-safe. */
public interface ByteSource {

    /** How many bytes there were when it was opened. */
    long size();

    /**
     * Fills all that remains of {@code target} from {@code position}.
     *
     * @throws dev.tenon.numpy.NumpyFormatException if the file ends before
     */
    void read(long position, ByteBuffer target) throws IOException;

    /** Some bytes, little endian as all numbers in zip and npy headers are. */
    default ByteBuffer bytes(long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        read(position, bytes);
        return bytes.flip();
    }
}
