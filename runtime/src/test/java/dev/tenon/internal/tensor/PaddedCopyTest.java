package dev.tenon.internal.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tensorflow.Tensor;

class PaddedCopyTest {
    /** How much one buffer shows. */
    private static final long WINDOW = 1L << 30;

    private long before;

    @BeforeEach
    void countNativeObjects() {
        TensorAllocation.allocate(DType.UINT8, 1).close(); // what TensorFlow allocates once
        before = Pointer.totalCount();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    @Test
    void paddingIsWrittenBetweenRowsAndBehindTheLast() {
        try (Tensor source = TensorAllocation.allocate(DType.UINT8, 8);
                Tensor target = TensorAllocation.allocate(DType.UINT8, 20)) {
            TensorMemory.of(source).from(0).put(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            TensorMemory.of(target).from(0).put(new byte[20]);
            PaddedCopy copy = new PaddedCopy(TensorMemory.of(source), 2, TensorMemory.of(target), 4, new byte[] {8, 9});
            copy.row(6, 4);
            copy.row(10, 0);
            copy.row(12, 2);
            copy.end(18);
            assertThat(bytes(target, 0, 20))
                    .containsExactly(0, 0, 0, 0, 8, 9, 3, 4, 5, 6, 8, 9, 7, 8, 8, 9, 8, 9, 0, 0);
        }
    }

    @Test
    void paddingIsAnyNumberOfElements() {
        byte[] element = {1, 2, 3, 4, 5, 6, 7, 8};
        try (Tensor target = TensorAllocation.allocate(DType.INT64, 5000)) {
            TensorMemory memory = TensorMemory.of(target);
            memory.from(0).put(new byte[40_000]);
            new PaddedRows(memory, element).pad(16, 39_992);
            ByteBuffer expected = ByteBuffer.allocate(40_000);
            for (int i = 16; i < 39_992; i += 8) {
                expected.put(i, element);
            }
            assertThat(bytes(target, 0, 40_000)).containsExactly(expected.array());
        }
    }

    /** Of memory that nobody touches there is none. */
    @Test
    void rowsAndPaddingReachFromOneBufferIntoTheNext() {
        try (Tensor source = TensorAllocation.allocate(DType.UINT8, WINDOW + 4096);
                Tensor target = TensorAllocation.allocate(DType.UINT8, WINDOW + 4096)) {
            TensorMemory memory = TensorMemory.of(source);
            memory.range(WINDOW - 4, 8).put(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
            MemoryWindow window = new MemoryWindow(memory);
            window.show(0);
            PaddedRows rows = new PaddedRows(TensorMemory.of(target), new byte[] {9});
            rows.pad(0, 1);
            rows.copy(window, WINDOW - 4, WINDOW - 3, 8);
            assertThat(bytes(target, WINDOW - 3, 8)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            rows.pad(0, 1);
            rows.pad(WINDOW - 1, WINDOW + 2);
            assertThat(bytes(target, WINDOW - 3, 8)).containsExactly(1, 2, 9, 9, 9, 6, 7, 8);
        }
    }

    private static byte[] bytes(Tensor tensor, long from, int length) {
        byte[] bytes = new byte[length];
        TensorMemory.of(tensor).range(from, length).get(bytes);
        return bytes;
    }
}
