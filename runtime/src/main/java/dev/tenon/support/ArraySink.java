package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of one component, example by example, in row-major order. On the way it checks that every array is
 * there and has the length that the shape says, so that the elements are passed over once only.
 *
 * <p>There is one subclass a Java element type; it overrides the methods of its type, and generated code calls no others.
 */
public abstract class ArraySink {
    private final ArrayLengths lengths;

    ArraySink(ExampleCursor examples) {
        this.lengths = new ArrayLengths(examples);
    }

    /** The array that stands at {@code axis}, an outer one, after checking that it is there and as long as it should be. */
    public final <T> T[] axis(int axis, T @Nullable [] array) {
        return lengths.check(axis, array);
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

    /** How long the arrays have to be. */
    final ArrayLengths lengths() {
        return lengths;
    }

    /** Goes on to the next example. */
    final void beginExample() {
        beginAt(lengths.next());
    }

    /** Marks the place where the next example begins, counted in elements; there may be a gap behind the one before. */
    abstract void beginAt(long position);

    /** Finishes what was put so far. */
    abstract void complete();

    /** Forgets what was put since {@link #beginExample}. */
    abstract void rewind();

    private UnsupportedOperationException otherType(String type) {
        return new UnsupportedOperationException(
                type + " put into a " + getClass().getSimpleName());
    }
}
