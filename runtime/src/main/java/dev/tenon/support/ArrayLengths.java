package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How long the arrays of the example have to be that is put. Those that are not are no match, unless their axis is cut. */
final class ArrayLengths {
    /** The length of an axis that has another one in every row. */
    private static final int BY_ROW = -2;

    private final ExampleCursor examples;
    private final ExampleShape shape;

    /** The lengths of the axes of the example. */
    private final int[] lengths;

    /** The length of the arrays that hold the elements themselves. */
    private long rowLength;

    ArrayLengths(ExampleCursor examples) {
        this.examples = examples;
        this.shape = examples.shape();
        this.lengths = new int[shape.rank()];
        for (int axis = shape.variableAxes(); axis < lengths.length; axis++) {
            lengths[axis] = shape.length(axis);
        }
        if (shape.variableAxes() == 2) {
            lengths[1] = BY_ROW;
        }
        rowLength = lengths.length == 0 ? 1 : lengths[lengths.length - 1];
    }

    /** Goes on to the next example, and gives the place where it begins, counted in elements. */
    long next() {
        try {
            examples.next();
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
        if (shape.variableAxes() > 0) {
            lengths[0] = examples.length();
            if (shape.flat() || lengths.length == 1) {
                rowLength = lengths[0] * shape.row().size();
            }
        } else if (shape.flat()) {
            rowLength = shape.row().size();
        }
        return examples.start();
    }

    /** The array that stands at {@code axis}, an outer one, after checking that it is there and as long as it should be. */
    <T> T[] check(int axis, T @Nullable [] array) {
        return array != null && array.length == lengths[axis] ? array : checkOther(axis, array);
    }

    /** The same of the last axis but one. */
    <T> T[] checkRows(T @Nullable [] rows) {
        return check(lengths.length - 2, rows);
    }

    /** How many elements of a row are put: all of them, if it is as long as it should be. */
    int checkRow(int length) {
        return length == rowLength ? length : checkOtherRow(length);
    }

    /** The length of the arrays that hold the elements themselves, where that is one length. */
    int rowLength() {
        return (int) rowLength;
    }

    /** Whether the arrays that hold the elements themselves are short ones, of one length. */
    boolean hasShortRows() {
        return ShortRows.are(rowLength);
    }

    private <T> T[] checkOther(int axis, T @Nullable [] array) {
        if (array != null && isNextRow(axis, array.length)) {
            return array;
        }
        if (array == null || axis > 0 || !isCut(array.length, lengths[0])) {
            throw new AxisMismatch();
        }
        return Arrays.copyOf(array, lengths[0]);
    }

    private int checkOtherRow(int length) {
        if (isNextRow(lengths.length - 1, length)) {
            return length;
        }
        boolean isWhole = shape.flat() ? length % shape.row().size() == 0 : lengths.length == 1;
        if (!isWhole || !isCut(length, rowLength)) {
            throw new AxisMismatch();
        }
        return (int) rowLength;
    }

    /** Whether an array has the length that rows of different lengths have next. */
    private boolean isNextRow(int axis, int length) {
        return axis == 1 && lengths[1] == BY_ROW && length == nextLength();
    }

    /** Whether the first axis is longer than what is put of it because its declaration cuts it. */
    private boolean isCut(int found, long taken) {
        return shape.limit().isCut()
                && found > taken
                && lengths[0] == shape.limit().most();
    }

    private int nextLength() {
        try {
            return examples.nextLength();
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }
}
