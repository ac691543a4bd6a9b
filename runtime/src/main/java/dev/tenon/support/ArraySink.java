package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of one component, example by example, in row-major order. On the way it checks that every array is
 * there and has the length that the shape says, so that the elements are passed over once only.
 *
 * <p>There is one subclass a Java element type; it overrides the methods of its type, and generated code calls no others.
 */
public abstract class ArraySink {
    /** The length of an axis that has another one in every row. */
    private static final int BY_ROW = -2;

    private final ExampleCursor examples;
    private final ExampleShape shape;

    /** The lengths of the axes of the example that is put. */
    private final int[] lengths;

    /** The length of the arrays that hold the elements themselves. */
    private long rowLength;

    ArraySink(ExampleCursor examples) {
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

    /** The array that stands at {@code axis}, an outer one, after checking that it is there and as long as it should be. */
    public final <T> T[] axis(int axis, T @Nullable [] array) {
        return array != null && array.length == lengths[axis] ? array : otherAxis(axis, array);
    }

    private <T> T[] otherAxis(int axis, T @Nullable [] array) {
        if (array != null && isNextRow(axis, array.length)) {
            return array;
        }
        if (array == null || axis > 0 || !isCut(array.length, lengths[0])) {
            throw new AxisMismatch();
        }
        return Arrays.copyOf(array, lengths[0]);
    }

    /** How many elements of a row are put that is not as long as all others. */
    private int otherRow(int length) {
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

    /** Appends one element. */
    public void put(boolean value) {
        throw otherType("boolean");
    }

    /** Appends one element. */
    public void put(byte value) {
        throw otherType("byte");
    }

    /** Appends one element. */
    public void put(short value) {
        throw otherType("short");
    }

    /** Appends one element. */
    public void put(int value) {
        throw otherType("int");
    }

    /** Appends one element. */
    public void put(long value) {
        throw otherType("long");
    }

    /** Appends one element. */
    public void put(float value) {
        throw otherType("float");
    }

    /** Appends one element. */
    public void put(double value) {
        throw otherType("double");
    }

    /** Appends one element. */
    public void put(@Nullable String value) {
        throw otherType("String");
    }

    /** Appends the ordinal of a constant. */
    public void put(@Nullable Enum<?> value) {
        throw otherType("Enum");
    }

    /** Appends one element, a string of bytes. */
    public void putBinary(byte @Nullable [] value) {
        throw otherType("byte[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(boolean @Nullable [] row) {
        throw otherType("boolean[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(byte @Nullable [] row) {
        throw otherType("byte[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(short @Nullable [] row) {
        throw otherType("short[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(int @Nullable [] row) {
        throw otherType("int[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(long @Nullable [] row) {
        throw otherType("long[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(float @Nullable [] row) {
        throw otherType("float[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(double @Nullable [] row) {
        throw otherType("double[]");
    }

    /** Appends the elements of the last axis, or all elements of a component that is held flat. */
    public void put(@Nullable String @Nullable [] row) {
        throw otherType("String[]");
    }

    /** Appends the ordinals of constants along the last axis, or of all constants of a component that is held flat. */
    public void put(@Nullable Enum<?> @Nullable [] row) {
        throw otherType("Enum[]");
    }

    /** Appends the strings of bytes of the last axis, or all of them of a component that is held flat. */
    public void putBinary(byte @Nullable [] @Nullable [] row) {
        throw otherType("byte[][]");
    }

    /** Appends the arrays along the last axis but one, with their elements. */
    public void put(boolean @Nullable [] @Nullable [] rows) {
        throw otherType("boolean[][]");
    }

    /** Appends the arrays along the last axis but one, with their elements. */
    public void put(byte @Nullable [] @Nullable [] rows) {
        throw otherType("byte[][]");
    }

    /** Appends the arrays along the last axis but one, with their elements. */
    public void put(short @Nullable [] @Nullable [] rows) {
        throw otherType("short[][]");
    }

    /** Appends the arrays along the last axis but one, with their elements. */
    public void put(int @Nullable [] @Nullable [] rows) {
        throw otherType("int[][]");
    }

    /** Appends the arrays along the last axis but one, with their elements. */
    public void put(long @Nullable [] @Nullable [] rows) {
        throw otherType("long[][]");
    }

    /** Appends the arrays along the last axis but one, with their elements. */
    public void put(float @Nullable [] @Nullable [] rows) {
        throw otherType("float[][]");
    }

    /** Appends the arrays along the last axis but one, with their elements. */
    public void put(double @Nullable [] @Nullable [] rows) {
        throw otherType("double[][]");
    }

    /** Goes on to the next example. */
    final void beginExample() {
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
        beginAt(examples.start());
    }

    /** Marks the place where the next example begins, counted in elements; there may be a gap behind the one before. */
    abstract void beginAt(long position);

    /** Finishes what was put so far. */
    abstract void complete();

    /** Forgets what was put since {@link #beginExample}. */
    abstract void rewind();

    /** How many elements of a row are put: all of them, if it is as long as it should be. */
    final int checkRow(int length) {
        return length == rowLength ? length : otherRow(length);
    }

    /** The arrays along the last axis but one, after checking that they are there and as many as there should be. */
    final <T> T[] checkRows(T @Nullable [] rows) {
        return axis(lengths.length - 2, rows);
    }

    /** Whether the arrays that hold the elements themselves are short ones, of one length. */
    final boolean hasShortRows() {
        return ShortRows.are(rowLength);
    }

    /** The length of the arrays that hold the elements themselves, where that is one length. */
    final int rowLength() {
        return (int) rowLength;
    }

    private int nextLength() {
        try {
            return examples.nextLength();
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }

    private UnsupportedOperationException otherType(String type) {
        return new UnsupportedOperationException(
                type + " put into a " + getClass().getSimpleName());
    }
}
