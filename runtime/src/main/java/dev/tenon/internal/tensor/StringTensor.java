package dev.tenon.internal.tensor;

import dev.tenon.internal.text.StringOutput;
import java.util.Objects;
import org.bytedeco.javacpp.BytePointer;
import org.tensorflow.RawTensor;
import org.tensorflow.internal.c_api.TF_TString;
import org.tensorflow.internal.c_api.global.tensorflow;
import org.tensorflow.types.TString;

/**
 * The strings of a tensor: any bytes, NUL included. Belongs to one thread at a time, as tensors do.
 *
 * <p>TensorFlow for Java's own way makes native objects for each string; this one makes none.
 */
public final class StringTensor {
    /** What the tensor itself holds of a string; a string of more than 22 bytes has memory of its own. */
    static final int TSTRING_BYTES = 24;

    /** The longest array that a JVM makes for sure. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private final RawTensor tensor;
    private final TF_TString strings;
    private final long size;

    private StringTensor(TString tensor) {
        this.tensor = tensor.asRawTensor();
        this.strings = new TF_TString(NativeTensor.data(this.tensor));
        this.size = this.tensor.shape().size();
    }

    /** Takes the strings of this tensor, from the first to the last; those that are not added stay as they are. */
    public StringOutput output() {
        return new Output();
    }

    private final class Output implements StringOutput {
        private long next;

        @Override
        public void add(byte[] bytes) {
            put(next, bytes);
            next++;
        }

        @Override
        public long size() {
            return next;
        }

        @Override
        public void truncate(long size) {
            next = Math.min(next, size);
        }
    }

    /**
     * The strings of an open dense tensor, as long as it is open.
     *
     * @throws IllegalStateException if the tensor is closed
     */
    public static StringTensor over(TString tensor) {
        return new StringTensor(tensor);
    }

    /** How many there are. */
    public long size() {
        return size;
    }

    /**
     * A copy of the bytes of an element.
     *
     * @param index in row-major order
     * @throws IllegalStateException if the tensor was closed
     */
    public byte[] get(long index) {
        TF_TString string = at(index);
        long length = tensorflow.TF_TString_GetSize(string);
        if (length > LONGEST) {
            throw new OutOfMemoryError("a string of " + length + " bytes is longer than Java's arrays");
        }
        byte[] bytes = new byte[(int) length];
        if (length > 0) {
            tensorflow.TF_TString_GetDataPointer(string).get(bytes, 0, bytes.length);
        }
        return bytes;
    }

    private void put(long index, byte[] bytes) {
        TF_TString string = at(index);
        if (bytes.length > 0) {
            BytePointer memory = tensorflow.TF_TString_ResizeUninitialized(string, bytes.length);
            if (memory == null) {
                throw new OutOfMemoryError("TensorFlow cannot allocate a string of " + bytes.length + " bytes");
            }
            memory.put(bytes, 0, bytes.length);
        }
    }

    private TF_TString at(long index) {
        NativeTensor.handle(tensor); // throws where it is closed
        return strings.position(Objects.checkIndex(index, size));
    }
}
