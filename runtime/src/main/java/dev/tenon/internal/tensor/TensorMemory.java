package dev.tenon.internal.tensor;

import dev.tenon.internal.window.ByteWindows;
import dev.tenon.internal.window.PendingErrors;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.Pointer;
import org.tensorflow.Tensor;

/**
 * The bytes of a tensor, seen through buffers. A buffer is valid as long as its tensor is open, so none is kept beyond a
 * call.
 *
 * <p>The address is asked from TensorFlow's C API and not from {@code RawTensor.data()}, whose buffer is read-only where
 * {@code sun.misc.Unsafe} is denied.
 */
public final class TensorMemory {
    /** The most that one buffer shows: a whole number of elements of any size, within what a buffer can hold. */
    private static final long WINDOW_BYTES = 1L << 30;

    private final long address;
    private final long bytes;
    private final boolean isMapped;

    private TensorMemory(long address, long bytes, boolean isMapped) {
        this.address = address;
        this.bytes = bytes;
        this.isMapped = isMapped;
    }

    /**
     * The memory of an open dense tensor of a dtype with a fixed size.
     *
     * @throws IllegalStateException if the tensor is closed
     */
    public static TensorMemory of(Tensor tensor) {
        long bytes = tensor.asRawTensor().numBytes();
        long address = bytes == 0 ? 0 : NativeTensor.data(tensor.asRawTensor()).address();
        return new TensorMemory(address, bytes, SharedMemory.isMapped(address));
    }

    /**
     * Windows for who reads it. Where it may be a mapped file's, this shows copies of it: whoever shortens the file makes its memory
     * disappear, which is death wherever it is read by other means than a buffer's {@code get} and {@code put}.
     *
     * @param end behind the last byte that is read
     */
    public ByteWindows reading(long end) {
        return isMapped ? new MappedBlocks(this, end) : this::from;
    }

    /** The same once: the bytes from {@code position} on, or as many of them as one buffer shows. */
    public ByteBuffer read(long position) {
        return isMapped ? new MappedBlocks(this, bytes).at(position) : from(position);
    }

    /** Whether it may be a mapped file's. */
    boolean isMapped() {
        return isMapped;
    }

    /** Whether a tensor is open. */
    public static boolean isOpen(Tensor tensor) {
        return NativeTensor.isOpen(tensor);
    }

    /** The size in bytes. */
    public long size() {
        return bytes;
    }

    /** The bytes from {@code position} to the end, or as many of them as one buffer shows; in the machine's byte order. */
    public ByteBuffer from(long position) {
        return range(position, Math.min(bytes - position, WINDOW_BYTES));
    }

    /** The bytes from the first on, as many as a buffer can show; there is one at least. */
    ByteBuffer first() {
        return new Window(address, Math.min(bytes, Integer.MAX_VALUE / Long.BYTES * Long.BYTES)).asByteBuffer();
    }

    /** {@code length} bytes from {@code position} on, at most 1 GiB; in the machine's byte order. */
    public ByteBuffer range(long position, long length) {
        if (length == 0) {
            return ByteBuffer.allocateDirect(0).order(ByteOrder.nativeOrder());
        }
        if (position < 0 || length < 0 || position + length > bytes || length > WINDOW_BYTES) {
            throw new IndexOutOfBoundsException(
                    "bytes [" + position + ", " + (position + length) + ") of a tensor of " + bytes);
        }
        return new Window(address + position, length).asByteBuffer();
    }

    /** Copies bytes of another tensor to the beginning of this one, which has room for them. */
    public void copyFrom(TensorMemory source, long position) {
        for (long done = 0; done < bytes; ) {
            ByteBuffer part = source.range(position + done, Math.min(bytes - done, WINDOW_BYTES));
            int length = part.remaining();
            ByteBuffer target = range(done, length);
            target.put(part);
            PendingErrors.raise();
            done += length;
        }
    }

    /** Native memory that somebody else owns. */
    private static final class Window extends Pointer {
        Window(long address, long bytes) {
            this.address = address;
            this.limit = bytes;
            this.capacity = bytes;
        }

        /** Limit and capacity count bytes. */
        @Override
        public int sizeof() {
            return 1;
        }
    }
}
