package dev.tenon.support;

import dev.tenon.DType;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of one component, example by example, in row-major order. On the way it checks that every array is
 * there and has the length that the shape says, so that the elements are passed over once only.
 *
 * <p>There is one subclass a Java element type; it overrides the methods of its type, and generated code calls no others.
 */
public abstract class ArraySink {
    private final ArrayShape shape;
    private final long rowLength;
    private final ByteWindows windows;
    private final int elementSize;
    private Buffer window = ByteBuffer.allocate(0);
    private long windowStart;
    private long exampleStart;

    ArraySink(ArrayShape shape, int elementSize, ByteWindows windows) {
        this.shape = shape;
        this.rowLength = shape.rowLength();
        this.elementSize = elementSize;
        this.windows = windows;
    }

    /** A sink for examples of this shape and dtype, whose elements go to {@code windows}. */
    static ArraySink of(DType dtype, ArrayShape shape, ByteWindows windows) {
        return switch (dtype) {
            case BOOL -> new BooleanElements.Sink(shape, windows);
            case INT8, UINT8 -> new ByteElements.Sink(shape, windows);
            case INT16, UINT16 -> new ShortElements.Sink(shape, windows);
            case INT32, UINT32 -> new IntElements.Sink(shape, windows);
            case INT64, UINT64 -> new LongElements.Sink(shape, windows);
            case FLOAT32 -> new FloatElements.Sink(shape, windows);
            case FLOAT64 -> new DoubleElements.Sink(shape, windows);
            case FLOAT16, BFLOAT16, STRING -> throw new IllegalArgumentException("no Java array holds " + dtype);
        };
    }

    /** The array that stands at {@code axis}, an outer one, after checking that it is there and as long as it should be. */
    public final <T> T[] axis(int axis, T @Nullable [] array) {
        if (array == null || array.length != shape.length(axis)) {
            throw new AxisMismatch();
        }
        return array;
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

    /** Views {@code bytes} as elements, from its position on; the subclass keeps the view. */
    abstract Buffer view(ByteBuffer bytes);

    /** Appends elements of an array of the subclass's type; the view has room for them. */
    abstract void append(Object array, int from, int count);

    /** Marks the place where the next example begins. */
    final void beginExample() {
        exampleStart = position();
    }

    /** Forgets what was put since {@link #beginExample}. */
    final void rewind() {
        moveTo(exampleStart);
    }

    /** The number of elements put so far. */
    final long position() {
        return windowStart + window.position();
    }

    final void checkRow(int length) {
        if (length != rowLength) {
            throw new AxisMismatch();
        }
    }

    /** A new window where the old one has no room left. */
    final void advance() {
        moveTo(position());
    }

    /** Appends an array for which the window may not have room. */
    final void appendAcross(Object array, int length) {
        for (int from = 0; from < length; ) {
            if (!window.hasRemaining()) {
                advance();
            }
            int count = Math.min(window.remaining(), length - from);
            append(array, from, count);
            from += count;
        }
    }

    private void moveTo(long position) {
        try {
            window = view(windows.at(position * elementSize));
            windowStart = position;
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }

    private UnsupportedOperationException otherType(String type) {
        return new UnsupportedOperationException(
                type + " put into a " + getClass().getSimpleName());
    }
}
