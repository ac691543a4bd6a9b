package dev.tenon.internal.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

class SharedMemoryTest {
    private long before;

    @BeforeEach
    void countNativeObjects() {
        TInt32.scalarOf(0).close(); // what is allocated once
        assertThat(SharedMemory.count()).isZero();
        before = Pointer.totalCount();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Pointer.totalCount()).isEqualTo(before);
        assertThat(SharedMemory.count()).isZero();
    }

    /** Memory whose first byte is aligned. */
    private static ByteBuffer memory(int bytes) {
        ByteBuffer memory = ByteBuffer.allocateDirect(bytes + 64);
        return memory.slice((64 - memory.alignmentOffset(0, 64)) % 64, bytes).order(ByteOrder.nativeOrder());
    }

    /** The values 0 and 1, by turns, in a dtype. */
    private static ByteBuffer zerosAndOnes(DType dtype, int count) {
        ByteBuffer memory = memory(count * dtype.byteSize());
        for (int i = 1; i < count; i += 2) {
            switch (dtype) {
                case BOOL, UINT8 -> memory.put(i, (byte) 1);
                case UINT16 -> memory.putShort(2 * i, (short) 1);
                case INT32 -> memory.putInt(4 * i, 1);
                case INT64 -> memory.putLong(8 * i, 1);
                case FLOAT16 -> memory.putShort(2 * i, (short) 0x3c00);
                case BFLOAT16 -> memory.putShort(2 * i, (short) 0x3f80);
                case FLOAT32 -> memory.putFloat(4 * i, 1);
                case FLOAT64 -> memory.putDouble(8 * i, 1);
                default -> throw new AssertionError(dtype);
            }
        }
        return memory;
    }

    /** What TensorFlow for Java reads at an index. */
    private static double value(Tensor tensor, long... index) {
        if (tensor instanceof TBool booleans) {
            return booleans.getBoolean(index) ? 1 : 0;
        } else if (tensor instanceof TUint8 bytes) {
            return bytes.getByte(index);
        } else if (tensor instanceof TUint16 shorts) {
            return shorts.getShort(index);
        } else if (tensor instanceof TInt32 ints) {
            return ints.getInt(index);
        } else if (tensor instanceof TInt64 longs) {
            return longs.getLong(index);
        } else if (tensor instanceof TFloat16 halves) {
            return halves.getFloat(index);
        } else if (tensor instanceof TBfloat16 halves) {
            return halves.getFloat(index);
        } else if (tensor instanceof TFloat32 floats) {
            return floats.getFloat(index);
        }
        return ((TFloat64) tensor).getDouble(index);
    }

    private static double sumInTensorFlow(Tensor tensor) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Placeholder<? extends TType> input = tf.placeholder(((TType) tensor).type());
            Operand<TFloat64> sum = tf.reduceSum(
                    tf.reshape(tf.dtypes.cast(input, TFloat64.class), tf.constant(new int[] {-1})), tf.constant(0));
            try (Session session = new Session(graph);
                    Result result =
                            session.runner().feed(input, tensor).fetch(sum).run()) {
                return ((TFloat64) result.get(0)).getDouble();
            }
        }
    }

    private static Tensor over(ByteBuffer memory, DType dtype, long... shape) {
        return SharedMemory.over(memory, dtype, shape).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = DType.class,
            names = {"BOOL", "UINT8", "UINT16", "INT32", "INT64", "FLOAT16", "BFLOAT16", "FLOAT32", "FLOAT64"})
    void aTensorOfAnyDtypeStandsOverMemory(DType dtype) {
        ByteBuffer memory = zerosAndOnes(dtype, 96);
        try (Tensor tensor = over(memory, dtype, 4, 3, 8)) {
            assertThat(TensorTypes.dtypeOf(tensor.dataType())).isEqualTo(dtype);
            assertThat(tensor).isInstanceOf(TensorTypes.of(dtype));
            assertThat(((TType) tensor).type()).isEqualTo(TensorTypes.of(dtype));
            assertThat(tensor.shape()).isEqualTo(Shape.of(4, 3, 8));
            assertThat(tensor.numBytes()).isEqualTo(96L * dtype.byteSize());
            assertThat(value(tensor, 3, 2, 6)).isZero();
            assertThat(value(tensor, 3, 2, 7)).isOne();
            assertThat(sumInTensorFlow(tensor)).isEqualTo(48);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DType.class,
            names = {"BOOL", "UINT8", "UINT16", "INT32", "INT64", "FLOAT16", "BFLOAT16", "FLOAT32", "FLOAT64"})
    void aTensorIsSeenThroughBuffersWhereTensorFlowHasNoUnsafe(DType dtype) {
        try (Tensor tensor = over(zerosAndOnes(dtype, 96), dtype, 4, 3, 8);
                Tensor view = TypedViews.of(
                        dtype, tensor.asRawTensor(), TensorMemory.of(tensor).from(0))) {
            assertThat(view).isInstanceOf(TensorTypes.of(dtype));
            assertThat(value(view, 3, 2, 6)).isZero();
            assertThat(value(view, 3, 2, 7)).isOne();
        }
    }

    @Test
    void itSeesWhatIsWrittenToTheMemoryAndTheMemoryWhatIsWrittenToIt() {
        ByteBuffer memory = memory(8);
        try (TInt32 tensor = (TInt32) over(memory, DType.INT32, 2)) {
            memory.putInt(4, 7);
            assertThat(tensor.getInt(1)).isEqualTo(7);
            assertThat(sumInTensorFlow(tensor)).isEqualTo(7);
            tensor.setInt(-3, 0);
            assertThat(memory.getInt(0)).isEqualTo(-3);
            TensorMemory.of(tensor).from(0).putInt(0, 5);
            assertThat(memory.getInt(0)).isEqualTo(5);
        }
    }

    @Test
    void aScalarStandsOverMemory() {
        ByteBuffer memory = memory(8).putDouble(0, 2.5);
        try (TFloat64 tensor = (TFloat64) over(memory, DType.FLOAT64)) {
            assertThat(tensor.shape()).isEqualTo(Shape.scalar());
            assertThat(tensor.getDouble()).isEqualTo(2.5);
            assertThat(sumInTensorFlow(tensor)).isEqualTo(2.5);
        }
    }

    @Test
    void memoryThatIsNotAlignedOrEmptyIsNotUsed() {
        assertThat(SharedMemory.over(memory(100).slice(4, 64), DType.INT32, 16)).isEmpty();
        assertThat(SharedMemory.over(memory(100), DType.INT32, 0, 5)).isEmpty();
    }

    @Test
    void theMemoryIsKeptWhileTheTensorIsOpen() {
        Tensor tensor = over(memory(64), DType.UINT8, 64);
        assertThat(SharedMemory.count()).isOne();
        tensor.close();
        assertThat(SharedMemory.count()).isZero();
        tensor.close();
        assertThat(TensorMemory.isOpen(tensor)).isFalse();
    }

    @Test
    void theMemoryIsKeptAsLongAsAVariableSharesIt() {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Placeholder<TInt32> input = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(1024)));
            Operand<?> variable = tf.varHandleOp(TInt32.class, Shape.of(1024));
            Op assign = tf.assignVariableOp(variable, input);
            Op add = tf.assignAddVariableOp(variable, tf.fill(tf.constant(new int[] {1024}), tf.constant(1)));
            Operand<TInt32> sum = tf.reduceSum(tf.readVariableOp(variable, TInt32.class), tf.constant(0));
            ByteBuffer memory = zerosAndOnes(DType.INT32, 1024);
            try (Session session = new Session(graph)) {
                try (Tensor tensor = over(memory, DType.INT32, 1024)) {
                    session.runner().feed(input, tensor).addTarget(assign).run().close();
                }
                assertThat(SharedMemory.count()).isOne();
                assertThat(sum(session, sum)).isEqualTo(512);
                session.runner().addTarget(add).run().close();
                assertThat(sum(session, sum)).isEqualTo(512 + 1024);
                assertThat(memory.getInt(0))
                        .as("TensorFlow writes to memory of its own only")
                        .isZero();
                assertThat(SharedMemory.count()).isZero();
            }
        }
    }

    private static int sum(Session session, Operand<TInt32> sum) {
        try (Result result = session.runner().fetch(sum).run()) {
            return ((TInt32) result.get(0)).getInt();
        }
    }

    @Test
    void aPartOfATensorSharesItsMemoryAndOutlivesIt() {
        TInt32 whole = TInt32.tensorOf(Shape.of(4, 16), data -> {
            for (int i = 0; i < 64; i++) {
                data.setInt(i, i / 16, i % 16);
            }
        });
        TInt32 part =
                (TInt32) SharedMemory.within(whole, 64, DType.INT32, 2, 16).orElseThrow();
        try (part) {
            assertThat(part.getInt(1, 15)).isEqualTo(47);
            whole.setInt(-1, 1, 0);
            assertThat(part.getInt(0, 0)).isEqualTo(-1);
            whole.close();
            assertThat(part.getInt(1, 15)).isEqualTo(47);
            assertThat(sumInTensorFlow(part)).isEqualTo(IntStream.range(17, 48).sum() - 1);
        }
    }

    @Test
    void aPartOfAPartOfMemoryKeepsAll() {
        Tensor whole = over(zerosAndOnes(DType.UINT8, 256), DType.UINT8, 4, 64);
        Tensor part = SharedMemory.within(whole, 64, DType.UINT8, 2, 64).orElseThrow();
        Tensor inner = SharedMemory.within(part, 64, DType.UINT8, 1, 64).orElseThrow();
        whole.close();
        part.close();
        assertThat(SharedMemory.count()).isEqualTo(3);
        assertThat(value(inner, 0, 63)).isOne();
        inner.close();
        assertThat(SharedMemory.count()).isZero();
    }

    @Test
    void aPartThatIsNotAlignedOrEmptyIsNotMade() {
        try (TInt32 whole = TInt32.tensorOf(Shape.of(64))) {
            assertThat(SharedMemory.within(whole, 4, DType.INT32, 2)).isEmpty();
            assertThat(SharedMemory.within(whole, 64, DType.INT32, 0)).isEmpty();
            assertThatThrownBy(() -> SharedMemory.within(whole, 192, DType.INT32, 17))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void manyTensorsOfManyThreadsLeaveNothingBehind() throws Exception {
        ByteBuffer memory = zerosAndOnes(DType.FLOAT32, 4096);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Double>> sums = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                sums.add(threads.submit(() -> {
                    double sum = 0;
                    for (int i = 0; i < 5000; i++) {
                        try (Tensor tensor = over(memory.slice(64 * (i % 100), 64), DType.FLOAT32, 16);
                                Tensor part = SharedMemory.within(tensor, 0, DType.FLOAT32, 2, 4)
                                        .orElseThrow()) {
                            sum += value(part, 1, 1);
                        }
                    }
                    return sum;
                }));
            }
            for (Future<Double> sum : sums) {
                assertThat(sum.get()).isEqualTo(5000);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
