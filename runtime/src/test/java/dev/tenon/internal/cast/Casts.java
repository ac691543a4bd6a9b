package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Casts whole buffers. */
final class Casts {
    private Casts() {}

    /** All elements of {@code source}, which has to have none that fails, in the byte order of {@code source} on both sides. */
    static byte[] cast(ByteBuffer source, DType from, DType to) {
        int count = source.remaining() / from.byteSize();
        ByteBuffer target = ByteBuffer.allocate(count * to.byteSize());
        int cast = BlockCast.of(from, source.order(), to, source.order(), Check.NONE)
                .cast(source.duplicate(), target, count);
        if (cast != count || target.hasRemaining()) {
            throw new AssertionError("only " + cast + " of " + count);
        }
        return target.array();
    }

    /** The elements in the other byte order, by way of single bytes. */
    static ByteBuffer swapped(ByteBuffer elements, int size) {
        ByteBuffer swapped = ByteBuffer.allocate(elements.remaining());
        ByteOrder other = elements.order() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        for (int i = 0; i < swapped.capacity(); i++) {
            swapped.put(i, elements.get(elements.position() + i - i % size + size - 1 - i % size));
        }
        return swapped.order(other);
    }
}
