package dev.tenon.internal.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpyTypeTest {
    private static final String VOID =
            "void elements, which are not read: save a.view(''uint8'').reshape(a.shape + (-1,)), "
                    + "and declare @As(DType.UINT8) byte[]";

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
        assertThat(type).isInstanceOf(NumberType.class).hasFieldOrPropertyWithValue("byteOrder", ByteOrder.BIG_ENDIAN);
        assertThat(type.descr()).isEqualTo(descr);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|u1", "<u1", ">u1", "=u1"})
    void theByteOrderOfOneByteMeansNothing(String descr) throws Exception {
        assertThat(NpyType.parse(descr, "x.npy")).isEqualTo(new NumberType(DType.UINT8, ByteOrder.BIG_ENDIAN));
    }

    @ParameterizedTest
    @CsvSource({
        "<U5, UNICODE, 5, 20",
        ">U5, UNICODE, 5, 20",
        "<U0, UNICODE, 0, 0",
        "<U536870911, UNICODE, 536870911, 2147483644",
        "|S5, BYTES, 5, 5",
        "|S0, BYTES, 0, 0",
        "|S2147483647, BYTES, 2147483647, 2147483647"
    })
    void stringsHaveALengthInCodePointsOrBytes(String descr, TextType.Kind kind, int length, int byteSize)
            throws Exception {
        ByteOrder order = descr.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        NpyType type = NpyType.parse(descr, "x.npy");
        assertThat(type).isEqualTo(new TextType(kind, length, order));
        assertThat(type.byteSize()).isEqualTo(byteSize);
        assertThat(type.descr()).isEqualTo(descr);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|S3", "<S3", ">S3", "|a3"})
    void byteStringsHaveNoByteOrderAndAnOldLetter(String descr) throws Exception {
        assertThat(NpyType.parse(descr, "x.npy").descr()).isEqualTo("|S3");
    }

    @ParameterizedTest
    @CsvSource({
        "<c8, 8, 'complex numbers, which are not read: save a.real and a.imag'",
        "<c32, 32, 'complex numbers, which are not read: save a.real and a.imag'",
        "<M8, 8, 'datetime64, which is not read: save a.astype(''int64''), and declare long'",
        "<M8[25us], 8, 'datetime64, which is not read: save a.astype(''int64''), and declare long'",
        ">m8[D], 8, 'timedelta64, which is not read: save a.astype(''int64''), and declare long'",
        "|V3, 3, '" + VOID + "'",
        "|V0, 0, '" + VOID + "'",
        "|V2, 2, 'two bytes of void, which are bfloat16 where that is declared: write @As(value = DType.BFLOAT16, "
                + "casting = Casting.SAME_KIND) float, or save a.astype(''float32'')'",
        "<f12, 12, 'long double, which is not read, as its bytes depend on the machine: save a.astype(''float64'')'",
        "<f16, 16, 'long double, which is not read, as its bytes depend on the machine: save a.astype(''float64'')'"
    })
    void otherTypesOfNumpyAreKnownWithTheirSizeAndWhatToSaveInstead(String descr, int byteSize, String advice)
            throws Exception {
        assertThat(NpyType.parse(descr, "x.npy")).isEqualTo(new UnreadType(descr, advice, byteSize));
    }

    @ParameterizedTest
    @CsvSource({"<V2, <V2", "|V2, <V2", ">V2, >V2", "[('bfloat16'; '<u2')], <V2", "[('bfloat16'; '>u2')], >V2"})
    void twoBytesOfVoidMayBeABfloat16(String descr, String expected) throws Exception {
        NpyType type = NpyType.parse(descr.replace(';', ','), "x.npy");
        assertThat(type).isNotInstanceOf(NumberType.class);
        NumberType bfloat16 = type.asBfloat16().orElseThrow();
        assertThat(bfloat16.dtype()).isEqualTo(DType.BFLOAT16);
        assertThat(bfloat16.descr()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|V3",
                "<u2",
                "<f2",
                "<m8",
                "|S2",
                "[('x'; '<u2')]",
                "[('bfloat16'; '<i2')]",
                "[('bfloat16'; '<u2'; (1,))]",
                "[('bfloat16'; '<u2'); (''; '|V1')]"
            })
    void nothingElseIsABfloat16(String descr) throws Exception {
        assertThat(NpyType.parse(descr.replace(';', ','), "x.npy").asBfloat16()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "|O, object array",
        "|O8, object array",
        "=f4, byte order",
        "|i4, byte order",
        "f4, byte order",
        "<, byte order",
        "|U3, byte order",
        "<U, with its length",
        "<U01, with its length",
        "<U536870912, at most 536870911",
        "|S2147483648, at most 2147483647",
        "|S99999999999, at most 2147483647",
        "|V, with its length",
        "<c6, boolean",
        "<M8[], boolean",
        "<M9, boolean",
        "<i3, boolean",
        "<b2, boolean",
        "<f, boolean",
        "<f4x, boolean",
        "<T, boolean"
    })
    void otherTypesAreRefusedByName(String descr, String reason) {
        assertThatThrownBy(() -> NpyType.parse(descr, "digits.npz[image]"))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("digits.npz[image]: expected ")
                .hasMessageContaining(reason)
                .hasMessageContaining("found '" + descr + "'");
    }

    @Test
    void stringsAreNoNumbers() {
        assertThatThrownBy(() -> NpyType.of(DType.STRING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textOutOfAFileIsShownShortAndWithoutControlCharacters() {
        assertThat(Quote.of("a\u001b[2J\u202e")).isEqualTo("'a\\u001b[2J\\u202e'");
        assertThat(Quote.of("x".repeat(500))).hasSize(125).endsWith("...'");
    }
}
