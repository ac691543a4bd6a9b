package dev.tenon.support;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The lengths of a component's axes in one example: {@code ndarray.shape}. */
final class ArrayShape {
    private final long[] lengths;
    private final boolean flat;
    private final long size;

    /** With a component's lengths; {@code flat} where a one-dimensional Java array holds them all. */
    ArrayShape(long[] lengths, boolean flat) {
        this.lengths = lengths.clone();
        this.flat = flat;
        this.size = product(lengths);
    }

    int rank() {
        return lengths.length;
    }

    /** A length, for a Java array. */
    int length(int axis) {
        if (lengths[axis] > Integer.MAX_VALUE) {
            throw new ArithmeticException("an axis of " + lengths[axis] + " does not fit a Java array");
        }
        return (int) lengths[axis];
    }

    long[] lengths() {
        return lengths.clone();
    }

    /** The lengths with {@code n} before them. */
    long[] batched(long n) {
        long[] batched = new long[lengths.length + 1];
        batched[0] = n;
        System.arraycopy(lengths, 0, batched, 1, lengths.length);
        return batched;
    }

    /** The number of elements. */
    long size() {
        return size;
    }

    /** The length of the arrays that hold the elements themselves; 1 for a scalar. */
    long rowLength() {
        return flat || rank() == 0 ? size : lengths[rank() - 1];
    }

    /** The axis at which those arrays begin. */
    int rowAxis() {
        return flat ? 0 : rank() - 1;
    }

    boolean isFlat() {
        return flat;
    }

    /** The place of the array at {@code axis} that begins with an element: {@code np.unravel_index}, up to that axis. */
    String indexOf(int axis, long position) {
        if (size == 0) {
            return "";
        }
        StringBuilder index = new StringBuilder();
        long rest = position;
        long inner = size;
        for (int i = 0; i < axis; i++) {
            inner /= lengths[i];
            index.append('[').append(rest / inner).append(']');
            rest %= inner;
        }
        return index.toString();
    }

    /** For example {@code [8, 8]}. */
    @Override
    public String toString() {
        return toString(lengths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayShape shape && Arrays.equals(lengths, shape.lengths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lengths);
    }

    /** Lengths as NumPy's messages give them: {@code [8, 8]}. */
    static String toString(long[] lengths) {
        return LongStream.of(lengths).mapToObj(Long::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The number of elements of an array with these lengths; the largest {@code long} where they are more. */
    static long product(long[] lengths) {
        if (LongStream.of(lengths).anyMatch(length -> length == 0)) {
            return 0;
        }
        return LongStream.of(lengths)
                .reduce(1, (product, length) -> product > Long.MAX_VALUE / length ? Long.MAX_VALUE : product * length);
    }
}
