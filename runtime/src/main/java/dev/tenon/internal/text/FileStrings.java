package dev.tenon.internal.text;

import dev.tenon.internal.column.ElementReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.NoSuchElementException;

/**
 * The strings of a NumPy file. There, every element has as many bytes as the longest one needs: what is NUL at its end is no
 * part of the string.
 */
public abstract sealed class FileStrings implements StringInput permits UnicodeStrings, ByteStrings {
    private static final int BLOCK_BYTES = 1 << 18;

    private final ElementReader elements;
    private final int elementBytes;
    private final long count;
    private ByteBuffer block;
    private long taken;

    FileStrings(ElementReader elements, int elementBytes, ByteOrder byteOrder, long count) {
        this.elements = elements;
        this.elementBytes = elementBytes;
        this.count = count;
        this.block = ByteBuffer.allocate(0).order(byteOrder);
    }

    /**
     * Elements of {@code <U} or {@code >U}: code points of four bytes each.
     *
     * @param elements gives {@code count} raw elements, and is closed with this input
     * @param length of an element, in code points: 10 in {@code <U10}; may be 0
     * @param where the file and member, for messages
     */
    public static FileStrings unicode(
            ElementReader elements, int length, ByteOrder byteOrder, long count, String where) {
        return new UnicodeStrings(elements, length, byteOrder, count, where);
    }

    /**
     * Elements of {@code |S}: bytes, which are UTF-8 if they are text.
     *
     * @param elements gives {@code count} raw elements, and is closed with this input
     * @param length of an element, in bytes: 10 in {@code |S10}; may be 0
     */
    public static FileStrings bytes(ElementReader elements, int length, long count) {
        return new ByteStrings(elements, length, count);
    }

    /** Goes to the next element: {@link #elementBytes} bytes of the block that is returned, from its position on. */
    final ByteBuffer next() throws IOException {
        if (taken == count) {
            throw new NoSuchElementException("there are " + count + " strings, all of them taken");
        }
        if (block.position() + elementBytes < block.limit()) {
            block.position(block.position() + elementBytes);
        } else if (elementBytes > 0) {
            readBlock();
        }
        taken++;
        return block;
    }

    private void readBlock() throws IOException {
        long whole = Math.min(count - taken, Math.max(1, BLOCK_BYTES / elementBytes));
        int bytes = Math.toIntExact(whole * elementBytes);
        if (block.capacity() < bytes) {
            block = ByteBuffer.allocate(bytes).order(block.order());
        }
        block.clear().limit(0);
        elements.read(block.duplicate().limit(bytes));
        block.limit(bytes);
    }

    /** How many strings are before the one that {@link #next} went to. */
    final long position() {
        return taken - 1;
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
