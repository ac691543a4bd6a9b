package dev.tenon.internal.tensor;

import dev.tenon.DType;
import java.util.Arrays;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;

/** Allocates tensors, after checks that TensorFlow does not make. */
public final class TensorAllocation {
    private TensorAllocation() {}

    /**
     * A tensor of empty strings, or one whose memory holds whatever was there before: every byte has to be written. The caller
     * closes it.
     *
     * @throws IllegalArgumentException if a length is negative, or there are too many elements
     * @throws OutOfMemoryError if the machine does not have the memory
     */
    public static Tensor allocate(DType dtype, long... shape) {
        Shape counted = Shape.of(shape);
        requireCountable(dtype, shape);
        try {
            return Tensor.of(TensorTypes.of(dtype), counted, counted.size() * elementBytes(dtype));
        } catch (NullPointerException e) {
            // What TensorFlow for Java makes of an allocator that gives nothing.
            throw outOfMemory(dtype, shape, e);
        }
    }

    private static int elementBytes(DType dtype) {
        return dtype == DType.STRING ? StringTensor.TSTRING_BYTES : dtype.byteSize();
    }

    private static OutOfMemoryError outOfMemory(DType dtype, long[] shape, Exception cause) {
        OutOfMemoryError error = new OutOfMemoryError(
                "TensorFlow cannot allocate a tensor of " + dtype.numpyName() + " " + Arrays.toString(shape));
        error.initCause(cause);
        return error;
    }

    /** TensorFlow wraps around where the product of the lengths overflows, and aborts where one is negative. */
    private static void requireCountable(DType dtype, long... shape) {
        long bytes = elementBytes(dtype);
        for (long length : shape) {
            if (length < 0) {
                throw new IllegalArgumentException("a negative length in shape " + Arrays.toString(shape));
            }
            if (length > 0 && bytes > Long.MAX_VALUE / length) {
                throw new IllegalArgumentException("more than 2^63 bytes in shape " + Arrays.toString(shape));
            }
            bytes *= Math.max(1, length);
        }
    }
}
