package dev.tenon.internal.column;

import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * An array in Fortran order, read at random as if it were in row-major order.
 *
 * @param readers read from an element on, in row-major order
 */
record RowMajorArray(StoredArray stored, Readers readers) implements StoredArray {

    /** Begins to read at an element. */
    interface Readers {
        ElementReader from(long element) throws IOException;
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

    /** Reads whole elements. */
    @Override
    public void read(long offset, ByteBuffer target) throws IOException {
        try (ElementReader reader = readers.from(offset / header().type().byteSize())) {
            reader.read(target);
        }
    }

    @Override
    public ReadableByteChannel sequential() throws IOException {
        return stored.sequential();
    }
}
