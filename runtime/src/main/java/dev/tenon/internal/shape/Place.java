package dev.tenon.internal.shape;

import java.util.stream.LongStream;

/**
 * Where an element is.
 *
 * @param example the example, counted from the first one that is read or written
 * @param index its index in the example, an axis each
 */
public record Place(long example, long[] index) {

    /**
     * An element of a row.
     *
     * @param rows the index of the row in its example; empty where the example is the row
     * @param position of the element among those of all rows, which are of one shape
     */
    static Place ofRow(long example, long[] rows, long position, ArrayShape row) {
        long[] inner = index(position % Math.max(1, row.size()), row);
        return new Place(
                example,
                LongStream.concat(LongStream.of(rows), LongStream.of(inner)).toArray());
    }

    /** The index of the element at {@code position} of an array of these lengths, in row-major order. */
    private static long[] index(long position, ArrayShape shape) {
        long[] index = new long[shape.rank()];
        long rest = position;
        for (int axis = index.length - 1; axis >= 0; axis--) {
            long length = shape.lengths()[axis];
            index[axis] = rest % length;
            rest /= length;
        }
        return index;
    }
}
