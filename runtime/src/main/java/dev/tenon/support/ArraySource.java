package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;

/**
 * Gives the elements of one component, example by example, in row-major order.
 *
 * <p>There is one subclass a Java element type; it overrides the methods of its type, and generated code calls no others.
 */
public abstract class ArraySource {
    private final ExampleCursor examples;
    private final ExampleShape shape;

    ArraySource(ExampleCursor examples) {
        this.examples = examples;
        this.shape = examples.shape();
    }

    /** Goes on to the next example, wherever the last one was left. */
    final void beginExample() {
        try {
            examples.next();
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
        skipTo(examples.start());
    }

    /** Passes over what is before an element. */
    abstract void skipTo(long position);

    /** The length of an axis. */
    public final int length(int axis) {
        return axis < shape.variableAxes() ? examples.length() : shape.length(axis);
    }

    /** The length of the next array along the second axis, where each has its own; each is asked for once, in their order. */
    public final int nextLength() {
        try {
            return examples.nextLength();
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }

    /** The number of elements of one example, for a Java array that holds them all. */
    public final int size() {
        long rows = shape.variableAxes() == 0 ? 1 : examples.length();
        return Math.toIntExact(rows * shape.row().size());
    }

    /** The next element. */
    public boolean getBoolean() {
        throw otherType("boolean");
    }

    /** The next element. */
    public byte getByte() {
        throw otherType("byte");
    }

    /** The next element. */
    public short getShort() {
        throw otherType("short");
    }

    /** The next element. */
    public int getInt() {
        throw otherType("int");
    }

    /** The next element. */
    public long getLong() {
        throw otherType("long");
    }

    /** The next element. */
    public float getFloat() {
        throw otherType("float");
    }

    /** The next element. */
    public double getDouble() {
        throw otherType("double");
    }

    /** The next element. */
    public String getString() {
        throw otherType("String");
    }

    /** The next element, a string of bytes. */
    public byte[] getBinary() {
        throw otherType("byte[]");
    }

    /** The constant of the next ordinal. */
    public <E extends Enum<E>> E getConstant(Class<E> type) {
        throw otherType("Enum");
    }

    /** The next example of a nested record. */
    public <R> R nested(Class<R> type) {
        throw otherType("Record");
    }

    /** The next {@code length} elements, in a new array. */
    public boolean[] booleans(int length) {
        throw otherType("boolean[]");
    }

    /** The next {@code length} elements, in a new array. */
    public byte[] bytes(int length) {
        throw otherType("byte[]");
    }

    /** The next {@code length} elements, in a new array. */
    public short[] shorts(int length) {
        throw otherType("short[]");
    }

    /** The next {@code length} elements, in a new array. */
    public int[] ints(int length) {
        throw otherType("int[]");
    }

    /** The next {@code length} elements, in a new array. */
    public long[] longs(int length) {
        throw otherType("long[]");
    }

    /** The next {@code length} elements, in a new array. */
    public float[] floats(int length) {
        throw otherType("float[]");
    }

    /** The next {@code length} elements, in a new array. */
    public double[] doubles(int length) {
        throw otherType("double[]");
    }

    /** The next {@code length} elements, in a new array. */
    public String[] strings(int length) {
        throw otherType("String[]");
    }

    /** The next {@code length} elements, strings of bytes, in a new array. */
    public byte[][] binaries(int length) {
        throw otherType("byte[][]");
    }

    /** The next {@code count} rows of {@code length} elements each, in new arrays. */
    public boolean[][] booleans(int count, int length) {
        throw otherType("boolean[][]");
    }

    /** The next {@code count} rows of {@code length} elements each, in new arrays. */
    public byte[][] bytes(int count, int length) {
        throw otherType("byte[][]");
    }

    /** The next {@code count} rows of {@code length} elements each, in new arrays. */
    public short[][] shorts(int count, int length) {
        throw otherType("short[][]");
    }

    /** The next {@code count} rows of {@code length} elements each, in new arrays. */
    public int[][] ints(int count, int length) {
        throw otherType("int[][]");
    }

    /** The next {@code count} rows of {@code length} elements each, in new arrays. */
    public long[][] longs(int count, int length) {
        throw otherType("long[][]");
    }

    /** The next {@code count} rows of {@code length} elements each, in new arrays. */
    public float[][] floats(int count, int length) {
        throw otherType("float[][]");
    }

    /** The next {@code count} rows of {@code length} elements each, in new arrays. */
    public double[][] doubles(int count, int length) {
        throw otherType("double[][]");
    }

    /** The constants of the next ordinals, in {@code row}, which is filled. */
    public <E extends Enum<E>> E[] constants(E[] row) {
        throw otherType("Enum[]");
    }

    private UnsupportedOperationException otherType(String type) {
        return new UnsupportedOperationException(
                type + " taken from a " + getClass().getSimpleName());
    }
}
