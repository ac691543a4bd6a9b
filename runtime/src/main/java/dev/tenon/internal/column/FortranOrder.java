package dev.tenon.internal.column;

import java.util.List;

/** Where an array in Fortran order has the elements that row-major order counts by row and column. */
final class FortranOrder {
    private final long rows;
    private final long rowLength;
    private final long[] innerShape;
    private final long[] strides;

    /** For an array of two axes or more, none of them empty. */
    FortranOrder(List<Long> shape) {
        this.rows = shape.get(0);
        this.innerShape = shape.stream().skip(1).mapToLong(Long::longValue).toArray();
        this.strides = new long[innerShape.length];
        long stride = rows;
        for (int axis = 0; axis < innerShape.length; axis++) {
            strides[axis] = stride;
            stride *= innerShape[axis];
        }
        this.rowLength = stride / rows;
    }

    /** The length of the first axis. */
    long rows() {
        return rows;
    }

    /** The number of elements at one index of the first axis. */
    long rowLength() {
        return rowLength;
    }

    /** How far apart in the file are two elements that follow each other on the last axis. */
    long lastStride() {
        return strides[strides.length - 1];
    }

    /** How many elements the last axis still has from {@code column} on, that one included. */
    long leftOnLastAxis(long column) {
        long length = innerShape[innerShape.length - 1];
        return length - column % length;
    }

    /** Where the file has the element of {@code row} that row-major order has at {@code column}. */
    long position(long row, long column) {
        long position = row;
        long rest = column;
        for (int axis = innerShape.length - 1; axis >= 0; axis--) {
            position += rest % innerShape[axis] * strides[axis];
            rest /= innerShape[axis];
        }
        return position;
    }
}
