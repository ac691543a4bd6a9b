package dev.tenon.internal.column;

import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stored array that was read as a whole, with its CRC checked, to be gone through in another order. */
record InMemoryArray(StoredArray stored, ByteBuffer data) implements StoredArray {
    /** What is worth its memory: a quarter of a gigabyte at the most, and less where the heap is small. */
    private static final long MOST_BYTES =
            Math.min(1 << 28, Runtime.getRuntime().maxMemory() / 64);

    /** Reads an array that is not too large; one that is too large is verified and stays where it is. */
    static StoredArray verified(StoredArray array) throws IOException {
        if (array.header().byteSize() > MOST_BYTES) {
            SequentialElements.verify(array);
        }
        return ifSmall(array);
    }

    /** Reads an array that is not too large. */
    static StoredArray ifSmall(StoredArray array) throws IOException {
        if (array.header().byteSize() > MOST_BYTES) {
            return array;
        }
        ByteBuffer data = ByteBuffer.allocate((int) array.header().byteSize());
        try (SequentialElements elements = new SequentialElements(array)) {
            elements.read(data);
        }
        return new InMemoryArray(array, data);
    }

    @Override
    public String where() {
        return stored.where();
    }

    @Override
    public NpyHeader header() {
        return stored.header();
    }

    @Override
    public long storedBytes() {
        return stored.storedBytes();
    }

    @Override
    public void read(long offset, ByteBuffer target) {
        int bytes = target.remaining();
        target.put(target.position(), data, (int) offset, bytes);
        target.position(target.position() + bytes);
    }

    @Override
    public ReadableByteChannel sequential() throws IOException {
        return stored.sequential();
    }
}
