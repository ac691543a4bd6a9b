package dev.tenon.internal.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The files of the corpus show each rule of the header; here is what holds of any bytes. */
class NpyPrefixTest {
    private static final String TEXT = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }";

    @Property
    void aWrittenHeaderIsReadAsItWas(@ForAll("headers") NpyHeader header) throws IOException {
        byte[] bytes = NpyHeaderWriter.write(header).array();
        NpyPrefix prefix = NpyPrefix.read(
                Channels.newChannel(new ByteArrayInputStream(bytes)), bytes.length + header.byteSize(), "x.npy");
        assertThat(prefix).isEqualTo(new NpyPrefix(header, bytes.length));
    }

    @Provide
    Arbitrary<NpyHeader> headers() {
        Arbitrary<NpyType> types = Combinators.combine(
                        Arbitraries.of(DType.class).filter(dtype -> dtype != DType.STRING && dtype != DType.BFLOAT16),
                        Arbitraries.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN))
                .as(NumberType::new);
        Arbitrary<List<Long>> shapes =
                Arbitraries.longs().between(0, 1000).list().ofMaxSize(6);
        return Combinators.combine(types, Arbitraries.of(true, false), shapes).as(NpyHeader::new);
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property
    void anyTextInAHeaderIsReadOrRefused(@ForAll("literals") String text) {
        assertReadOrRefused(file(text));
    }

    @Provide
    Arbitrary<String> literals() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "(",
                        ")",
                        "[",
                        "]",
                        ",",
                        ":",
                        "'",
                        "\"",
                        " ",
                        "\n",
                        "\\",
                        "-",
                        "0",
                        "7",
                        "L",
                        "True",
                        "False",
                        "None",
                        "'descr'",
                        "'shape'",
                        "'fortran_order'",
                        "'<f4'",
                        "'|O'",
                        "\u00ff",
                        "\0")
                .list()
                .ofMaxSize(40)
                .map(tokens -> String.join("", tokens));
    }

    @Property
    void aHeaderWithOneCharacterChangedIsReadOrRefused(
            @ForAll @IntRange(max = 58) int index, @ForAll @IntRange(max = 255) int character) {
        assertReadOrRefused(file(TEXT.substring(0, index) + (char) character + TEXT.substring(index + 1)));
    }

    @Example
    void everyPieceOfAFileIsRefused() {
        byte[] whole = file(TEXT);
        for (int length = 0; length < whole.length; length++) {
            byte[] piece = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(piece)).isInstanceOf(NumpyFormatException.class);
        }
    }

    @Example
    void aMillionBracketsAreRefusedWithoutRecursion() {
        assertThatThrownBy(() -> read(file("{'shape': " + "(".repeat(60_000))))
                .isInstanceOf(NumpyFormatException.class);
    }

    @Example
    void theMessageSaysWhereAndWhatWasExpectedAndFound() {
        assertThatThrownBy(() -> read(file(TEXT.replace("3,", "-3,"))))
                .hasMessage(
                        "x.npy: expected the length of an axis, a decimal number of 0 or more, at character 51 of the "
                                + "header, found '-3, 4), }'");
    }

    private static byte[] file(String text) {
        byte[] header = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = new byte[10 + header.length + 48];
        System.arraycopy(NpyPrefix.MAGIC, 0, file, 0, 6);
        file[6] = 1;
        file[8] = (byte) header.length;
        file[9] = (byte) (header.length >> 8);
        System.arraycopy(header, 0, file, 10, header.length);
        return file;
    }

    private static NpyPrefix read(byte[] file) throws IOException {
        return NpyPrefix.read(Channels.newChannel(new ByteArrayInputStream(file)), file.length, "x.npy");
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            NpyPrefix prefix = read(file);
            assertThat(prefix.length() + prefix.header().byteSize()).isEqualTo(file.length);
        } catch (NumpyFormatException e) {
            assertThat(e).hasMessageStartingWith("x.npy: expected ");
        } catch (IOException e) {
            throw new AssertionError("another exception", e);
        }
    }
}
