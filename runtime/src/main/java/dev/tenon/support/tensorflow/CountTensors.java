package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.tensor.PaddedRows;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.window.ByteWindows;
import java.io.IOException;
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

    /** The elements of a TInt64 or a TInt32 of one axis, which is called {@code name}. */
    static long[] read(Tensor tensor, String name) {
        return HeldReading.readUnchecked(tensor, name, () -> read(tensor));
    }

    private static long[] read(Tensor tensor) throws IOException {
        boolean isInt = tensor instanceof TInt32;
        ByteWindows memory = TensorMemory.of(tensor).reading(tensor.numBytes());
        long[] elements = new long[Math.toIntExact(tensor.shape().size())];
        for (int done = 0; done < elements.length; ) {
            ByteBuffer window = memory.at((long) done * (isInt ? Integer.BYTES : Long.BYTES));
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

    /** The first example whose mask, called {@code name}, is not ones for its rows and zeros for its padding; -1 if there is none. */
    static int findOtherMask(Tensor tensor, String name, Extent.Padded padded) {
        return HeldReading.readUnchecked(tensor, name, () -> findOtherMask(tensor, padded));
    }

    private static int findOtherMask(Tensor tensor, Extent.Padded padded) throws IOException {
        ByteWindows memory = TensorMemory.of(tensor).reading(tensor.numBytes());
        IntBuffer window = IntBuffer.allocate(0);
        long position = 0;
        for (int i = 0; i < padded.lengths().size(); i++) {
            for (long column = 0; column < padded.width(); column++) {
                if (!window.hasRemaining()) {
                    window = memory.at(position).asIntBuffer();
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
