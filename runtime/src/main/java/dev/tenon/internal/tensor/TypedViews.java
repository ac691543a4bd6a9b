package dev.tenon.internal.tensor;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import org.tensorflow.RawTensor;
import org.tensorflow.ndarray.buffer.BooleanDataBuffer;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.buffer.DoubleDataBuffer;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.ndarray.buffer.IntDataBuffer;
import org.tensorflow.ndarray.buffer.LongDataBuffer;
import org.tensorflow.ndarray.buffer.ShortDataBuffer;
import org.tensorflow.ndarray.buffer.layout.DataLayouts;
import org.tensorflow.ndarray.impl.dense.BooleanDenseNdArray;
import org.tensorflow.ndarray.impl.dense.ByteDenseNdArray;
import org.tensorflow.ndarray.impl.dense.DoubleDenseNdArray;
import org.tensorflow.ndarray.impl.dense.FloatDenseNdArray;
import org.tensorflow.ndarray.impl.dense.IntDenseNdArray;
import org.tensorflow.ndarray.impl.dense.LongDenseNdArray;
import org.tensorflow.ndarray.impl.dense.ShortDenseNdArray;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/**
 * Tensors of each type over the memory that a raw tensor has now. Those that TensorFlow for Java makes itself keep to the memory
 * that they were made with, and it makes others for nobody.
 */
final class TypedViews {
    private TypedViews() {}

    /** A view of a tensor of numbers that was given other memory; closing it closes the tensor. */
    static OverMemory of(DType dtype, RawTensor raw) {
        ByteDataBuffer data = raw.data();
        if (data.isReadOnly()) {
            // Without Unsafe: raw.data() is read-only, in another byte order, and no longer than a buffer either.
            return of(dtype, raw, TensorMemory.of(raw).first());
        }
        return switch (dtype) {
            case BOOL -> new OfBool(raw, data.asBooleans());
            case UINT8 -> new OfUint8(raw, data);
            case UINT16 -> new OfUint16(raw, data.asShorts());
            case INT32 -> new OfInt32(raw, data.asInts());
            case INT64 -> new OfInt64(raw, data.asLongs());
            case FLOAT16 -> new OfFloat16(raw, data.asShorts());
            case BFLOAT16 -> new OfBfloat16(raw, data.asShorts());
            case FLOAT32 -> new OfFloat32(raw, data.asFloats());
            case FLOAT64 -> new OfFloat64(raw, data.asDoubles());
            default -> throw noNumbers(dtype);
        };
    }

    /** The same through a buffer that shows the memory. */
    static OverMemory of(DType dtype, RawTensor raw, ByteBuffer bytes) {
        return switch (dtype) {
            case BOOL -> new OfBool(raw, DataLayouts.BOOL.applyTo(DataBuffers.of(bytes)));
            case UINT8 -> new OfUint8(raw, DataBuffers.of(bytes));
            case UINT16 -> new OfUint16(raw, DataBuffers.of(bytes.asShortBuffer()));
            case INT32 -> new OfInt32(raw, DataBuffers.of(bytes.asIntBuffer()));
            case INT64 -> new OfInt64(raw, DataBuffers.of(bytes.asLongBuffer()));
            case FLOAT16 -> new OfFloat16(raw, DataBuffers.of(bytes.asShortBuffer()));
            case BFLOAT16 -> new OfBfloat16(raw, DataBuffers.of(bytes.asShortBuffer()));
            case FLOAT32 -> new OfFloat32(raw, DataBuffers.of(bytes.asFloatBuffer()));
            case FLOAT64 -> new OfFloat64(raw, DataBuffers.of(bytes.asDoubleBuffer()));
            default -> throw noNumbers(dtype);
        };
    }

    private static IllegalArgumentException noNumbers(DType dtype) {
        return new IllegalArgumentException("no tensor stands over memory of " + dtype.numpyName());
    }

    private static final class OfBool extends BooleanDenseNdArray implements TBool, OverMemory {
        private final RawTensor raw;

        OfBool(RawTensor raw, BooleanDataBuffer data) {
            super(data, raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TBool> type() {
            return TBool.class;
        }
    }

    private static final class OfUint8 extends ByteDenseNdArray implements TUint8, OverMemory {
        private final RawTensor raw;

        OfUint8(RawTensor raw, ByteDataBuffer data) {
            super(data, raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TUint8> type() {
            return TUint8.class;
        }
    }

    private static final class OfUint16 extends ShortDenseNdArray implements TUint16, OverMemory {
        private final RawTensor raw;

        OfUint16(RawTensor raw, ShortDataBuffer data) {
            super(data, raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TUint16> type() {
            return TUint16.class;
        }
    }

    private static final class OfInt32 extends IntDenseNdArray implements TInt32, OverMemory {
        private final RawTensor raw;

        OfInt32(RawTensor raw, IntDataBuffer data) {
            super(data, raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TInt32> type() {
            return TInt32.class;
        }
    }

    private static final class OfInt64 extends LongDenseNdArray implements TInt64, OverMemory {
        private final RawTensor raw;

        OfInt64(RawTensor raw, LongDataBuffer data) {
            super(data, raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TInt64> type() {
            return TInt64.class;
        }
    }

    private static final class OfFloat16 extends FloatDenseNdArray implements TFloat16, OverMemory {
        private final RawTensor raw;

        OfFloat16(RawTensor raw, ShortDataBuffer data) {
            super(DataLayouts.FLOAT16.applyTo(data), raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TFloat16> type() {
            return TFloat16.class;
        }
    }

    private static final class OfBfloat16 extends FloatDenseNdArray implements TBfloat16, OverMemory {
        private final RawTensor raw;

        OfBfloat16(RawTensor raw, ShortDataBuffer data) {
            super(DataLayouts.BFLOAT16.applyTo(data), raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TBfloat16> type() {
            return TBfloat16.class;
        }
    }

    private static final class OfFloat32 extends FloatDenseNdArray implements TFloat32, OverMemory {
        private final RawTensor raw;

        OfFloat32(RawTensor raw, FloatDataBuffer data) {
            super(data, raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TFloat32> type() {
            return TFloat32.class;
        }
    }

    private static final class OfFloat64 extends DoubleDenseNdArray implements TFloat64, OverMemory {
        private final RawTensor raw;

        OfFloat64(RawTensor raw, DoubleDataBuffer data) {
            super(data, raw.shape());
            this.raw = raw;
        }

        @Override
        public RawTensor asRawTensor() {
            return raw;
        }

        @Override
        public Class<TFloat64> type() {
            return TFloat64.class;
        }
    }
}
