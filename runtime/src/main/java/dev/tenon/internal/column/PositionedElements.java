package dev.tenon.internal.column;

import dev.tenon.internal.file.StoredArray;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The elements as they are stored, from any of them on. */
final class PositionedElements implements ElementReader {
    private final StoredArray array;
    private long offset;

    PositionedElements(StoredArray array, long first) {
        this.array = array;
        this.offset = first * array.header().type().byteSize();
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        int bytes = target.remaining();
        array.read(offset, target);
        offset += bytes;
    }

    @Override
    public void close() {}
}
