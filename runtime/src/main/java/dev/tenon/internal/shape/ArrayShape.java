package dev.tenon.internal.shape;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The lengths of a component's axes in one example: {@code ndarray.shape}. */
public final class ArrayShape {
    /** What every JVM gives. */
    public static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final long[] lengths;
    private final boolean flat;
    private final long size;

    /** With a component's lengths; {@code flat} where a one-dimensional Java array holds them all. */
    public ArrayShape(long[] lengths, boolean flat) {
        this.lengths = lengths.clone();
        this.flat = flat;
        this.size = product(lengths);
    }

    public int rank() {
        return lengths.length;
    }

    /** A length, for a Java array: {@link #requireJavaArray} has found that it fits. */
    public int length(int axis) {
        return Math.toIntExact(lengths[axis]);
    }

    /** Checks that Java arrays can be as long as the axes are. */
    public void requireJavaArray(Site site) {
        for (long length : lengths) {
            if (length > LONGEST_ARRAY) {
                throw site.mismatch("an axis of " + length + " is longer than a Java array can be");
            }
        }
    }

    public long[] lengths() {
        return lengths.clone();
    }

    /** The lengths with {@code n} before them. */
    public long[] batched(long n) {
        long[] batched = new long[lengths.length + 1];
        batched[0] = n;
        System.arraycopy(lengths, 0, batched, 1, lengths.length);
        return batched;
    }

    /** The number of elements. */
    public long size() {
        return size;
    }

    /** The length of the arrays that hold the elements themselves; 1 for a scalar. */
    public long rowLength() {
        return flat || rank() == 0 ? size : lengths[rank() - 1];
    }

    public boolean isFlat() {
        return flat;
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
    public static String toString(long[] lengths) {
        return LongStream.of(lengths).mapToObj(Long::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /** The number of elements of an array with these lengths; the largest {@code long} where they are more. */
    public static long product(long[] lengths) {
        if (LongStream.of(lengths).anyMatch(length -> length == 0)) {
            return 0;
        }
        return LongStream.of(lengths)
                .reduce(1, (product, length) -> product > Long.MAX_VALUE / length ? Long.MAX_VALUE : product * length);
    }
}
