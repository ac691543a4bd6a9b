package dev.tenon.internal.npy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What an npy file says of its array. Its sizes are known not to overflow.
 *
 * @param fortranOrder whether the first axis is the one that varies fastest
 * @param shape the lengths of the axes, none negative; unmodifiable; empty for a single element
 */
public record NpyHeader(NpyType type, boolean fortranOrder, List<Long> shape) {
    /** NumPy 2's {@code NPY_MAXDIMS}. */
    public static final int MAX_RANK = 64;

    /** @throws IllegalArgumentException if a length is negative, or there are too many axes or bytes */
    public NpyHeader {
        Objects.requireNonNull(type, "type");
        shape = List.copyOf(shape);
        if (shape.size() > MAX_RANK) {
            throw new IllegalArgumentException("at most " + MAX_RANK + " axes, not " + shape.size());
        }
        if (shape.stream().anyMatch(length -> length < 0)) {
            throw new IllegalArgumentException("a negative length in shape " + shape);
        }
        if (overflows(shape, type.byteSize())) {
            throw new IllegalArgumentException("more than 2^63 bytes in shape " + shape);
        }
    }

    /** A header of numbers as they are written by default: little endian, the last axis varying fastest. */
    public static NpyHeader of(DType dtype, long... shape) {
        return of(NpyType.of(dtype), shape);
    }

    /** A header as it is written by default: the last axis varying fastest. */
    public static NpyHeader of(NpyType type, long... shape) {
        return new NpyHeader(type, false, Arrays.stream(shape).boxed().toList());
    }

    /**
     * A header with a shape out of a file.
     *
     * @param where the file and member, for the message
     * @throws NumpyFormatException if there are too many axes or bytes
     */
    public static NpyHeader checked(NpyType type, boolean fortranOrder, List<Long> shape, String where)
            throws NumpyFormatException {
        if (shape.size() > MAX_RANK) {
            throw new NumpyFormatException(
                    where + ": expected at most " + MAX_RANK + " axes, found " + shape.size() + " in shape " + shape);
        }
        if (overflows(shape, type.byteSize())) {
            throw new NumpyFormatException(where + ": expected a shape of less than 2^63 bytes, found " + shape + " of "
                    + Quote.of(type.descr()));
        }
        return new NpyHeader(type, fortranOrder, shape);
    }

    /** The number of elements: 1 for an empty shape, 0 where an axis has no length. */
    public long elements() {
        return shape.stream().mapToLong(Long::longValue).reduce(1, (product, length) -> product * length);
    }

    /** The size of the array's data in bytes, the header not included. */
    public long byteSize() {
        return elements() * type.byteSize();
    }

    /**
     * Whether the bytes of this shape, or its elements where they have none, cannot be counted. A length of 0 does not hide
     * the others: with them NumPy computes strides.
     */
    private static boolean overflows(List<Long> shape, int byteSize) {
        long product = Math.max(1, byteSize);
        for (long length : shape) {
            if (length == 0) {
                continue;
            }
            if (product > Long.MAX_VALUE / length) {
                return true;
            }
            product *= length;
        }
        return false;
    }
}
