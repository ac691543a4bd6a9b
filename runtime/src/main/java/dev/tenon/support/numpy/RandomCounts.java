package dev.tenon.support.numpy;

import dev.tenon.internal.column.RandomElements;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads row splits or lengths from anywhere in a file. They were valid when it was opened. */
final class RandomCounts {
    private static final int MOST = 1 << 12;

    private final FileEnds known;
    private final RandomElements elements;
    private ByteBuffer buffer = ByteBuffer.allocate(2 * Long.BYTES).order(ByteOrder.nativeOrder());

    RandomCounts(FileEnds known) {
        this.known = known;
        this.elements = known.counts().random();
    }

    /** The number of rows of an example, by its length. */
    long length(long example) throws IOException {
        long length = read(example, 1).getLong(0);
        if (!(known.rule() instanceof CountRule.Lengths lengths) || !lengths.isValid(length)) {
            throw known.counts().changed();
        }
        return lengths.limit().kept(length);
    }

    /** Puts {@code count} row splits to where {@code at} is in {@code target}. */
    void splits(long first, long[] target, int at, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, MOST);
            read(first + done, part).asLongBuffer().get(target, at + done, part);
            done += part;
        }
        long before = 0;
        for (int i = at; i < at + count; i++) {
            if (target[i] < before || target[i] > known.end()) {
                throw known.counts().changed();
            }
            before = target[i];
        }
    }

    private ByteBuffer read(long first, int count) throws IOException {
        int bytes = count * Long.BYTES;
        if (buffer.capacity() < bytes) {
            buffer = ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
        }
        try {
            elements.read(first, buffer.clear().limit(bytes));
            return buffer.flip();
        } catch (NumpyFormatException e) {
            throw NamedElements.named(known.counts().site().name(), e);
        }
    }
}
