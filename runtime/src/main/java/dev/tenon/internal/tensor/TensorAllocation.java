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
     * @throws OutOfMemoryError if the machine does not have the memory, or JavaCPP does not allow that much
     */
    public static Tensor allocate(DType dtype, long... shape) {
        Shape counted = Shape.of(shape);
        requireCountable(dtype, shape);
        try {
            return Tensor.of(TensorTypes.of(dtype), counted, counted.size() * elementBytes(dtype));
        } catch (OutOfMemoryError e) {
            throw advised(e);
        } catch (NullPointerException e) {
            // What TensorFlow for Java makes of an allocator that gives nothing.
            throw outOfMemory(dtype, shape, e);
        }
    }

    /** JavaCPP counts all memory of the process, TensorFlow's included, and compares it with a multiple of Java's heap. */
    private static OutOfMemoryError advised(OutOfMemoryError error) {
        String message = String.valueOf(error.getMessage());
        if (!message.contains("maxPhysicalBytes")) {
            return error;
        }
        OutOfMemoryError advised =
                new OutOfMemoryError(message + ": this is JavaCPP's limit, 4 times the heap by default: run"
                        + " with -Dorg.bytedeco.javacpp.maxPhysicalBytes=0 to have none, or close what is not needed");
        advised.initCause(error);
        return advised;
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
