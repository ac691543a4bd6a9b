package dev.tenon.internal.column;

import dev.tenon.internal.file.StoredArray;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** All elements as they are stored, from the first to the last, with the CRC checked at the end. */
final class SequentialElements implements ElementReader {
    private final StoredArray array;
    private final ReadableByteChannel channel;

    SequentialElements(StoredArray array) throws IOException {
        this.array = array;
        this.channel = array.sequential();
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (channel.read(target) < 0) {
                throw new NumpyFormatException(array.where() + ": the file ends before its array does");
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads everything once, so that a damaged array is found before its elements are read in another order. */
    static void verify(StoredArray array) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        try (SequentialElements elements = new SequentialElements(array)) {
            for (long rest = array.header().byteSize(); rest > 0; rest -= buffer.limit()) {
                buffer.clear().limit((int) Math.min(rest, buffer.capacity()));
                elements.read(buffer);
            }
        }
    }
}
