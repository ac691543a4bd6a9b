package dev.tenon.support.numpy;

import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.column.RandomElements;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of chosen examples to where an extent has them, forward through the files. What follows each other there and
 * here is read at once. Nothing is allocated for an example. It belongs to one thread.
 */
final class RandomNumbers {
    private final RandomReader examples;
    private final int component;
    private final Extent extent;
    private final int elementBytes;
    private final TargetWindow target;

    private int file = -1;
    private @Nullable RandomElements elements;

    /** @param target is asked for positions in any order */
    RandomNumbers(RandomReader examples, int component, Extent extent, int elementBytes, ByteWindows target) {
        this.examples = examples;
        this.component = component;
        this.extent = extent;
        this.elementBytes = elementBytes;
        this.target = new TargetWindow(target);
    }

    /** Reads the examples in {@code [first, end)}, in the order of the files. */
    void read(int first, int end) throws IOException {
        for (int i = first; i < end; ) {
            long from = examples.start(component, i);
            long to = extent.start(examples.place(i));
            long count = 0;
            int next = i;
            do {
                count += elements(next);
                next++;
            } while (next < end
                    && examples.file(next) == examples.file(i)
                    && examples.start(component, next) == from + count
                    && extent.start(examples.place(next)) == to + count);
            read(i, from, to, count);
            i = next;
        }
    }

    /** The number of an example's elements, padding aside. */
    private long elements(int i) {
        int place = examples.place(i);
        return extent instanceof Extent.Padded padded
                ? padded.lengths().length(place) * padded.shape().row().size()
                : extent.start(place + 1) - extent.start(place);
    }

    private void read(int i, long from, long to, long count) throws IOException {
        long end = (to + count) * elementBytes;
        long done = 0;
        try {
            for (long position = to * elementBytes; position < end; ) {
                ByteBuffer place = target.at(position);
                int bytes = (int) Math.min(place.remaining(), end - position);
                elementsOf(i).read(from + done, place.limit(place.position() + bytes));
                position += bytes;
                done += bytes / elementBytes;
            }
        } catch (NumpyFormatException e) {
            throw examples.column(component, i).named(e);
        } catch (LossyValue e) {
            throw lossy(i, done + e.position(), e);
        }
    }

    /** The value is in the i-th example, or in one of those that follow it. */
    private RuntimeException lossy(int i, long position, LossyValue value) throws IOException {
        int example = i;
        long rest = position;
        while (rest >= elements(example)) {
            rest -= elements(example);
            example++;
        }
        LossyValue inExample = new LossyValue(rest, value.problem(), value.advice());
        FileRows.One one = examples.one(component, example, extent);
        return examples.column(component, example).lossy(examples.inFile(example), one, inExample);
    }

    private RandomElements elementsOf(int i) {
        RandomElements open = elements;
        if (open == null || file != examples.file(i)) {
            file = examples.file(i);
            open = examples.column(component, i).random();
            elements = open;
        }
        return open;
    }
}
