package dev.tenon.internal.npy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpyHeaderWriterTest {

    @Test
    void theDictionaryIsNumpysOwnText() {
        assertThat(NpyHeaderWriter.dictionary(NpyHeader.of(DType.FLOAT32, 3, 4)))
                .isEqualTo("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }" + " ".repeat(20));
    }

    @Test
    void oneAxisIsATupleOfOne() {
        assertThat(NpyHeaderWriter.dictionary(NpyHeader.of(DType.UINT8, 12345)))
                .isEqualTo("{'descr': '|u1', 'fortran_order': False, 'shape': (12345,), }" + " ".repeat(16));
    }

    @Test
    void noAxisLeavesNoRoomToGrow() {
        assertThat(NpyHeaderWriter.dictionary(NpyHeader.of(DType.BOOL)))
                .isEqualTo("{'descr': '|b1', 'fortran_order': False, 'shape': (), }");
    }

    @Test
    void theAxisThatGrowsIsTheLastInFortranOrder() {
        NpyType type = new NumberType(DType.INT16, ByteOrder.BIG_ENDIAN);
        assertThat(NpyHeaderWriter.dictionary(new NpyHeader(type, true, List.of(3L, 1000L))))
                .isEqualTo("{'descr': '>i2', 'fortran_order': True, 'shape': (3, 1000), }" + " ".repeat(17));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 53, 54, 117, 118, 119, 500, 65524, 65525, 65535, 70000})
    void theDataBeginsAtAMultipleOf64(int length) {
        ByteBuffer bytes = NpyHeaderWriter.wrap("x".repeat(length));
        assertThat(bytes.remaining() % 64).isZero();
        assertThat(bytes.get(bytes.limit() - 1)).isEqualTo((byte) '\n');
    }

    @Test
    void whereNothingIsLeftToPadABlockIsAdded() {
        // 10 bytes before, 53 of text, 1 line end: NumPy pads the 64 to 128.
        assertThat(NpyHeaderWriter.wrap("x".repeat(53)).remaining()).isEqualTo(128);
    }

    @Test
    void aLongHeaderIsOfVersion2() {
        assertThat(NpyHeaderWriter.wrap("x".repeat(65000)).get(6)).isEqualTo((byte) 1);
        assertThat(NpyHeaderWriter.wrap("x".repeat(65535)).get(6)).isEqualTo((byte) 2);
    }

    @Test
    void aHeaderThatLatin1CannotWriteIsOfVersion3() {
        ByteBuffer bytes = NpyHeaderWriter.wrap("{'图': 1}");
        assertThat(bytes.get(6)).isEqualTo((byte) 3);
        assertThat(StandardCharsets.UTF_8.decode(bytes.position(12)).toString()).startsWith("{'图': 1}");
    }
}
