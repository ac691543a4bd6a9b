package dev.tenon.internal.text;

import dev.tenon.internal.column.ElementReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** {@code |S}. */
final class ByteStrings extends FileStrings {
    private final int length;

    ByteStrings(ElementReader elements, int length, long count) {
        super(elements, length, ByteOrder.nativeOrder(), count);
        this.length = length;
    }

    @Override
    public String text() throws IOException {
        byte[] bytes = bytes();
        return Utf8.decode(bytes, position());
    }

    @Override
    public byte[] bytes() throws IOException {
        ByteBuffer block = next();
        int used = length;
        while (used > 0 && block.get(block.position() + used - 1) == 0) {
            used--;
        }
        byte[] bytes = new byte[used];
        block.get(block.position(), bytes);
        return bytes;
    }
}
