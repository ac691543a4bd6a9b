package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.tensor.PaddedRows;
import dev.tenon.internal.tensor.TensorMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;

/** The tensors that tell how long rows are: row splits, lengths, masks. */
final class CountTensors {
    private CountTensors() {}

    /** Writes the elements of a TInt64. */
    static void write(Tensor tensor, long... elements) {
        TensorMemory memory = TensorMemory.of(tensor);
        for (int done = 0; done < elements.length; ) {
            LongBuffer window = memory.from((long) done * Long.BYTES).asLongBuffer();
            int count = Math.min(window.remaining(), elements.length - done);
            window.put(elements, done, count);
            done += count;
        }
    }

    /** The elements of a TInt64 or a TInt32 of one axis. */
    static long[] read(Tensor tensor) {
        boolean isInt = tensor instanceof TInt32;
        TensorMemory memory = TensorMemory.of(tensor);
        long[] elements = new long[Math.toIntExact(tensor.shape().size())];
        for (int done = 0; done < elements.length; ) {
            ByteBuffer window = memory.read((long) done * (isInt ? Integer.BYTES : Long.BYTES));
            int count = window.remaining() / (isInt ? Integer.BYTES : Long.BYTES);
            if (isInt) {
                IntBuffer ints = window.asIntBuffer();
                for (int i = 0; i < count; i++) {
                    elements[done + i] = ints.get(i);
                }
            } else {
                window.asLongBuffer().get(elements, done, count);
            }
            done += count;
        }
        return elements;
    }

    /** Writes ones for rows, and zeros for their padding, into a TInt32. */
    static void writeMask(Tensor tensor, Extent.Padded padded) {
        TensorMemory memory = TensorMemory.of(tensor);
        PaddedRows ones = new PaddedRows(memory, bytes(1));
        PaddedRows zeros = new PaddedRows(memory, bytes(0));
        for (int i = 0; i < padded.lengths().size(); i++) {
            long start = i * padded.width();
            long end = start + padded.lengths().length(i);
            ones.pad(start * Integer.BYTES, end * Integer.BYTES);
            zeros.pad(end * Integer.BYTES, (start + padded.width()) * Integer.BYTES);
        }
    }

    private static byte[] bytes(int element) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.nativeOrder())
                .putInt(element)
                .array();
    }

    /** The first example whose mask is not ones for its rows and zeros for its padding; -1 if there is none. */
    static int findOtherMask(Tensor tensor, Extent.Padded padded) {
        TensorMemory memory = TensorMemory.of(tensor);
        IntBuffer window = IntBuffer.allocate(0);
        long position = 0;
        for (int i = 0; i < padded.lengths().size(); i++) {
            for (long column = 0; column < padded.width(); column++) {
                if (!window.hasRemaining()) {
                    window = memory.read(position).asIntBuffer();
                }
                position += Integer.BYTES;
                if (window.get() != (column < padded.lengths().length(i) ? 1 : 0)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
