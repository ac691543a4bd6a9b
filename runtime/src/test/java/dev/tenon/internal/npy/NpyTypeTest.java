package dev.tenon.internal.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpyTypeTest {

    @ParameterizedTest
    @CsvSource({
        "|b1, BOOL",
        "|i1, INT8",
        "|u1, UINT8",
        "<i2, INT16",
        "<u2, UINT16",
        "<i4, INT32",
        "<u4, UINT32",
        "<i8, INT64",
        "<u8, UINT64",
        "<f2, FLOAT16",
        "<f4, FLOAT32",
        "<f8, FLOAT64"
    })
    void littleEndianTypesAreReadAndWrittenAsNumpyDoes(String descr, DType dtype) throws Exception {
        assertThat(NpyType.parse(descr, "x.npy")).isEqualTo(NpyType.of(dtype));
        assertThat(NpyType.of(dtype).descr()).isEqualTo(descr);
    }

    @ParameterizedTest
    @ValueSource(strings = {">i2", ">u4", ">f2", ">f8"})
    void bigEndianTypesAreReadAndWrittenAsNumpyDoes(String descr) throws Exception {
        NpyType type = NpyType.parse(descr, "x.npy");
        assertThat(type.byteOrder()).isEqualTo(ByteOrder.BIG_ENDIAN);
        assertThat(type.descr()).isEqualTo(descr);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|u1", "<u1", ">u1", "=u1"})
    void theByteOrderOfOneByteMeansNothing(String descr) throws Exception {
        assertThat(NpyType.parse(descr, "x.npy")).isEqualTo(new NpyType(DType.UINT8, ByteOrder.BIG_ENDIAN));
    }

    @ParameterizedTest
    @CsvSource({
        "|O, object array", "<c16, complex", "<M8[ns], datetime64", "<m8[s], timedelta64", "|V2, void",
                "<U5, unicode strings",
        "|S3, byte strings", "<f16, long double", "=f4, byte order", "|i4, byte order", "f4, byte order",
                "<, byte order",
        "<i3, boolean", "<b2, boolean", "<f, boolean", "<f4x, boolean"
    })
    void otherTypesAreRefusedByName(String descr, String reason) {
        assertThatThrownBy(() -> NpyType.parse(descr, "digits.npz[image]"))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("digits.npz[image]: expected a ")
                .hasMessageContaining(reason)
                .hasMessageContaining("found '" + descr + "'");
    }

    @ParameterizedTest
    @EnumSource(names = {"STRING", "BFLOAT16"})
    void dtypesWithoutAnNpyTypeAreRefused(DType dtype) {
        assertThatThrownBy(() -> NpyType.of(dtype)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textOutOfAFileIsShownShortAndWithoutControlCharacters() {
        assertThat(Quote.of("a\u001b[2J\u202e")).isEqualTo("'a\\u001b[2J\\u202e'");
        assertThat(Quote.of("x".repeat(500))).hasSize(125).endsWith("...'");
    }
}
