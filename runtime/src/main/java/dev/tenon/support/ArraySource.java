package dev.tenon.support;

import dev.tenon.internal.shape.ArrayShape;

/**
 * Gives the elements of one component, example by example, in row-major order.
 *
 * <p>There is one subclass a Java element type; it overrides the methods of its type, and generated code calls no others.
 */
public abstract class ArraySource {
    private final ArrayShape shape;

    ArraySource(ArrayShape shape) {
        this.shape = shape;
    }

    /** Passes over what is before an element, counted from the source's first one. */
    abstract void skipTo(long position);

    /** The shape of one example. */
    final ArrayShape shape() {
        return shape;
    }

    /** The length of an axis. */
    public final int length(int axis) {
        return shape.length(axis);
    }

    /** The number of elements of one example, for a Java array that holds them all. */
    public final int size() {
        return Math.toIntExact(shape.size());
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

    /** The constants of the next ordinals, in {@code row}, which is filled. */
    public <E extends Enum<E>> E[] constants(E[] row) {
        throw otherType("Enum[]");
    }

    private UnsupportedOperationException otherType(String type) {
        return new UnsupportedOperationException(
                type + " taken from a " + getClass().getSimpleName());
    }
}
