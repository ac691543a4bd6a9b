package dev.tenon.examples.benchmarks.arrays;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.Pointer;
import org.tensorflow.ndarray.buffer.DataStorageVisitor;
import org.tensorflow.types.TFloat32;

/** The memory of a tensor as a buffer, as one has to have it to write the loops by hand. */
final class TensorFloats implements DataStorageVisitor<FloatBuffer> {
    private TensorFloats() {}

    static FloatBuffer of(TFloat32 tensor) {
        return tensor.asRawTensor().data().accept(new TensorFloats());
    }

    @Override
    public FloatBuffer visit(long address, long length, long scale) {
        return new Memory(address, length)
                .asByteBuffer()
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    @Override
    public FloatBuffer fallback() {
        throw new IllegalStateException("no address: sun.misc.Unsafe is denied");
    }

    private static final class Memory extends Pointer {
        Memory(long address, long bytes) {
            this.address = address;
            this.limit = bytes;
            this.capacity = bytes;
        }

        @Override
        public int sizeof() {
            return 1;
        }
    }
}
