package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.RowSplits;
import java.util.Arrays;

/**
 * Where rows stand in a dense array with padding behind each.
 *
 * @param width how many rows an example has, padding included
 * @param innerWidth how many values a row has, padding included; 1 where there is one level, whose rows are values
 * @param value the shape of a value
 */
record PaddedLayout(RowSplits rows, long width, long innerWidth, ArrayShape value) {

    /** For values in an array of this shape. */
    static PaddedLayout of(RowSplits rows, long width, long... values) {
        ArrayShape value = new ArrayShape(Arrays.copyOfRange(values, 1, values.length), false);
        return new PaddedLayout(rows, width, rows.levels() == 1 ? 1 : longest(rows.level(1)), value);
    }

    private static long longest(long... splits) {
        long longest = 0;
        for (int i = 1; i < splits.length; i++) {
            longest = Math.max(longest, splits[i] - splits[i - 1]);
        }
        return longest;
    }

    /** Takes what is written, in elements from the first to the last. */
    interface Target {

        /** Puts the next {@code count} elements at {@code position}, and padding between those before and these. */
        void row(long position, long count);

        /** Puts padding up to {@code position}. */
        void end(long position);
    }

    /** The shape of the whole. */
    long[] shape() {
        long[] inner = rows.levels() == 1 ? value.lengths() : value.batched(innerWidth);
        return new ArrayShape(new ArrayShape(inner, false).batched(width), false).batched(rows.size());
    }

    /** The number of elements of an example, padding included. */
    long exampleSize() {
        return width * innerWidth * value.size();
    }

    /** Writes the examples in {@code [from, to)}. */
    void write(int from, int to, Target target) {
        long[] outer = rows.level(0);
        for (int i = from; i < to; i++) {
            long example = i * exampleSize();
            if (rows.levels() == 1) {
                target.row(example, (outer[i + 1] - outer[i]) * value.size());
            } else {
                writeInner((int) outer[i], (int) outer[i + 1], example, target);
            }
        }
        target.end(to * exampleSize());
    }

    private void writeInner(int from, int to, long example, Target target) {
        long[] inner = rows.level(1);
        for (int i = from; i < to; i++) {
            target.row(example + (i - from) * innerWidth * value.size(), (inner[i + 1] - inner[i]) * value.size());
        }
    }
}
