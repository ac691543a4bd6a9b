package dev.tenon.support;

import dev.tenon.DType;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;

/**
 * Gives the elements of one component, example by example, in row-major order.
 *
 * <p>There is one subclass a Java element type; it overrides the methods of its type, and generated code calls no others.
 */
public abstract class ArraySource {
    private final ArrayShape shape;
    private final ByteWindows windows;
    private final int elementSize;
    private Buffer window = ByteBuffer.allocate(0);
    private long windowStart;

    ArraySource(ArrayShape shape, int elementSize, ByteWindows windows) {
        this.shape = shape;
        this.elementSize = elementSize;
        this.windows = windows;
    }

    /** A source of examples of this shape and dtype, whose elements come from {@code windows}. */
    public static ArraySource of(DType dtype, ArrayShape shape, ByteWindows windows) {
        return switch (dtype) {
            case BOOL -> new BooleanElements.Source(shape, windows);
            case INT8, UINT8 -> new ByteElements.Source(shape, windows);
            case INT16, UINT16 -> new ShortElements.Source(shape, windows);
            case INT32, UINT32 -> new IntElements.Source(shape, windows);
            case INT64, UINT64 -> new LongElements.Source(shape, windows);
            case FLOAT32 -> new FloatElements.Source(shape, windows);
            case FLOAT64 -> new DoubleElements.Source(shape, windows);
            case FLOAT16, BFLOAT16, STRING -> throw new IllegalArgumentException("no Java array holds " + dtype);
        };
    }

    /** The length of an axis. */
    public final int length(int axis) {
        return shape.length(axis);
    }

    /** The number of elements of one example. */
    public final int size() {
        if (shape.size() > Integer.MAX_VALUE) {
            throw new SchemaMismatchException(
                    shape.size() + " elements of shape " + shape + " are more than one Java array holds");
        }
        return (int) shape.size();
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

    /** Views {@code bytes} as elements, from its position on; the subclass keeps the view. */
    abstract Buffer view(ByteBuffer bytes);

    /** Takes elements from the view into an array of the subclass's type. */
    abstract void take(Object array, int from, int count);

    /** Goes to an element, counted from the first example's first. */
    public final void moveTo(long position) {
        try {
            window = view(windows.at(position * elementSize));
            windowStart = position;
            if (!window.hasRemaining()) {
                throw new IllegalStateException("no elements are left");
            }
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }

    /** A new window where the old one is used up. */
    final void advance() {
        moveTo(windowStart + window.position());
    }

    /** Fills an array that may reach past the window. */
    final void takeAcross(Object array, int length) {
        for (int from = 0; from < length; ) {
            if (!window.hasRemaining()) {
                advance();
            }
            int count = Math.min(window.remaining(), length - from);
            take(array, from, count);
            from += count;
        }
    }

    private UnsupportedOperationException otherType(String type) {
        return new UnsupportedOperationException(
                type + " taken from a " + getClass().getSimpleName());
    }
}
