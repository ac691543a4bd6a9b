package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.RowSplits;
import java.util.Arrays;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.impl.dense.AbstractDenseNdArray;
import org.tensorflow.ndarray.impl.dimension.DimensionalSpace;
import org.tensorflow.types.family.TType;

/** Finds single rows in the values. */
final class RowView {
    private RowView() {}

    /**
     * The elements of a row, which stand where they are.
     *
     * @param name the ragged tensor's, for messages
     * @param index one number for each level
     */
    static NdArray<?> of(String name, TType values, RowSplits rows, long... index) {
        int levels = rows.levels();
        if (index.length != levels) {
            throw new IllegalArgumentException(name + ": expected the number of a row"
                    + (levels == 1 ? "" : " and that of an inner row in it") + ", found " + Arrays.toString(index));
        }
        requireRow(name, "row", index[0], rows.size());
        long row = index[0];
        if (levels == 2) {
            requireRow(name + ", row " + row, "inner row", index[1], rows.length((int) row));
            row = rows.level(0)[(int) row] + index[1];
        }
        long[] splits = rows.level(levels - 1);
        return view(values, splits[(int) row], splits[(int) row + 1]);
    }

    private static void requireRow(String where, String what, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(where + ": there is no " + what + " " + index + " of " + size);
        }
    }

    /**
     * The values of {@code [from, to)}. {@code slice(Indices.range(from, to))} is the same, but that its elements are copied one
     * by one, and that it cannot be iterated over where it is empty.
     */
    private static NdArray<?> view(TType values, long from, long to) {
        long[] shape = values.shape().asArray();
        long size = ArrayShape.product(Arrays.copyOfRange(shape, 1, shape.length));
        shape[0] = to - from;
        return ((AbstractDenseNdArray<?, ?>) values).slice(from * size, DimensionalSpace.create(Shape.of(shape)));
    }
}
