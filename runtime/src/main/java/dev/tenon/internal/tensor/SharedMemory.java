package dev.tenon.internal.tensor;

import dev.tenon.DType;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bytedeco.javacpp.Pointer;
import org.tensorflow.RawTensor;
import org.tensorflow.Tensor;
import org.tensorflow.internal.c_api.TF_Status;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.internal.c_api.global.tensorflow;
import org.tensorflow.ndarray.Shape;

/**
 * Makes tensors of memory that is there already, without a copy.
 *
 * <p>TensorFlow for Java makes none from a native tensor in a way that modules may use. So an ordinary one of the same shape is made,
 * whose own memory nobody touches, and is then given the other's memory: it becomes a bitcast of it.
 */
public final class SharedMemory {
    /** What TensorFlow's kernels count on; memory that is not aligned it would copy. */
    private static final int ALIGNMENT = 64;

    private static final MappedRanges MAPPED = new MappedRanges();

    private SharedMemory() {}

    /**
     * A tensor over the memory that begins with a buffer's first byte, which may be more than a buffer shows; empty where it is not
     * aligned, or there is none. The caller closes it. It may be a mapped file's memory. The buffer stays reachable until TensorFlow has done with the memory.
     *
     * @param memory a direct buffer
     */
    public static Optional<Tensor> over(ByteBuffer memory, DType dtype, long... shape) {
        // The address is asked for when there is a tensor: to make the first one loads the native code.
        long bytes = bytes(dtype, shape);
        return bytes == 0 || memory.alignmentOffset(0, ALIGNMENT) != 0
                ? Optional.empty()
                : Optional.of(
                        over(() -> new Address(memory), dtype, shape, address -> Mapping.of(memory, address, bytes)));
    }

    /**
     * A tensor over a part of another tensor's memory, from byte {@code position} on; empty where that is not aligned, or nothing is
     * there. The caller closes it. The memory stays, whatever becomes of the other one.
     */
    public static Optional<Tensor> within(Tensor whole, long position, DType dtype, long... shape) {
        long bytes = bytes(dtype, shape);
        if (bytes == 0) {
            return Optional.empty();
        }
        RawTensor raw = whole.asRawTensor();
        if (position < 0 || bytes > raw.numBytes() - position) {
            throw new IndexOutOfBoundsException(
                    "bytes [" + position + ", " + (position + bytes) + ") of a tensor of " + raw.numBytes());
        }
        long address = NativeTensor.data(raw).address() + position;
        return address % ALIGNMENT != 0
                ? Optional.empty()
                : Optional.of(over(() -> new Address(address), dtype, shape, given -> Whole.of(raw)));
    }

    /** Whether a tensor is open, and stands over a mapped file's memory. */
    public static boolean isMapped(Tensor tensor) {
        return NativeTensor.isOpen(tensor)
                && tensor.numBytes() > 0
                && isMapped(NativeTensor.data(tensor.asRawTensor()).address());
    }

    /** How many pieces of memory TensorFlow uses that are not its own. */
    public static int count() {
        return KeptMemory.count();
    }

    /** Whether an address is in a mapped file's memory that TensorFlow uses, whichever tensor shows it. */
    static boolean isMapped(long address) {
        return MAPPED.contains(address);
    }

    private static long bytes(DType dtype, long... shape) {
        return Shape.of(shape).size() * dtype.byteSize();
    }

    private static Tensor over(
            Supplier<Address> memory, DType dtype, long[] shape, Function<Address, KeptMemory.Owner> owner) {
        RawTensor target = TensorAllocation.allocate(dtype, shape).asRawTensor();
        try {
            int number = target.dataType().getNumber();
            Address address = memory.get();
            TF_Tensor source = KeptMemory.newTensor(number, shape, address, bytes(dtype, shape), owner.apply(address));
            try {
                bitcast(source, number, NativeTensor.handle(target), shape);
            } finally {
                tensorflow.TF_DeleteTensor(source);
            }
            return TypedViews.of(dtype, target);
        } catch (Throwable e) {
            target.close();
            throw e;
        }
    }

    /** Lets {@code target} stand over the memory of {@code source}, too. */
    private static void bitcast(TF_Tensor source, int dtype, TF_Tensor target, long... shape) {
        TF_Status status = TF_Status.newStatus();
        try {
            tensorflow.TF_TensorBitcastFrom(source, dtype, target, shape, shape.length, status);
            status.throwExceptionIfNotOK();
        } finally {
            status.delete();
        }
    }

    /** Memory of a buffer, which is freed when nobody can reach that. */
    private record Mapping(ByteBuffer memory, MappedRanges.Range range) implements KeptMemory.Owner {
        static Mapping of(ByteBuffer memory, Address address, long bytes) {
            return new Mapping(memory, MAPPED.add(address.address(), bytes));
        }

        @Override
        public void release() {
            try {
                MAPPED.remove(range);
            } finally {
                Reference.reachabilityFence(memory); // it stays mapped until then
            }
        }
    }

    /** Memory of a tensor, by another native tensor that shares it. */
    private record Whole(TF_Tensor shared) implements KeptMemory.Owner {
        static Whole of(RawTensor whole) {
            int number = whole.dataType().getNumber();
            long[] shape = whole.shape().asArray();
            TF_Tensor empty = tensorflow.TF_AllocateTensor(number, new long[] {0}, 1, 0);
            if (empty == null) {
                throw new OutOfMemoryError("TensorFlow makes no tensor that shares another's memory");
            }
            try {
                bitcast(NativeTensor.handle(whole), number, empty, shape);
                return new Whole(empty);
            } catch (Throwable e) {
                tensorflow.TF_DeleteTensor(empty);
                throw e;
            }
        }

        @Override
        public void release() {
            tensorflow.TF_DeleteTensor(shared);
        }
    }

    /** A place in memory that somebody else owns. */
    private static final class Address extends Pointer {
        Address(long address) {
            this.address = address;
        }

        Address(ByteBuffer memory) {
            this(getDirectBufferAddress(memory));
        }
    }
}
