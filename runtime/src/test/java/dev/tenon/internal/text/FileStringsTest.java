package dev.tenon.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.internal.cast.LossyValue;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileStringsTest {
    static Stream<ByteOrder> orders() {
        return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
    }

    /** Many short ones to a block, and longer ones than a block. */
    static Stream<Arguments> sizes() {
        return orders().flatMap(order ->
                Stream.of(Arguments.of(order, 1, 1), Arguments.of(order, 20_000, 30), Arguments.of(order, 5, 100_000)));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void unicodeIsReadInBothByteOrders(ByteOrder order, int count, int longest) throws IOException {
        List<String> texts = RandomText.texts(count, count, longest);
        RawElements elements = RawElements.unicode(order, longest, texts);
        try (StringInput input = FileStrings.unicode(elements, longest, order, count, "f")) {
            for (String text : texts) {
                assertThat(input.text()).isEqualTo(text);
            }
        }
        assertThat(elements.isClosed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theBytesOfUnicodeAreUtf8(ByteOrder order) throws IOException {
        List<String> texts = RandomText.texts(3, 100, 20);
        try (StringInput input =
                FileStrings.unicode(RawElements.unicode(order, 20, texts), 20, order, texts.size(), "f")) {
            for (String text : texts) {
                assertThat(input.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void bytesAreTextIfTheyAreUtf8() throws IOException {
        List<String> texts = RandomText.texts(4, 10_000, 40);
        List<byte[]> bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        try (StringInput input = FileStrings.bytes(RawElements.bytes(160, bytes), 160, texts.size())) {
            for (int i = 0; i < texts.size(); i += 2) {
                assertThat(input.text()).isEqualTo(texts.get(i));
                assertThat(input.bytes()).isEqualTo(bytes.get(i + 1));
            }
        }
    }

    @Test
    void nulIsPartOfAStringUnlessItIsAtItsEnd() throws IOException {
        List<String> texts = List.of("\0a\0\0b", "\0\0", "");
        List<byte[]> bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteOrder order = ByteOrder.LITTLE_ENDIAN;
        try (StringInput unicode = FileStrings.unicode(RawElements.unicode(order, 5, texts), 5, order, 3, "f");
                StringInput ascii = FileStrings.bytes(RawElements.bytes(5, bytes), 5, 3)) {
            for (String expected : List.of("\0a\0\0b", "", "")) {
                assertThat(unicode.text()).isEqualTo(expected);
                assertThat(ascii.text()).isEqualTo(expected);
            }
        }
    }

    @Test
    void elementsWithoutLengthAreEmptyStrings() throws IOException {
        RawElements nothing = new RawElements(ByteBuffer.allocate(0));
        try (StringInput unicode = FileStrings.unicode(nothing, 0, ByteOrder.BIG_ENDIAN, 2, "f");
                StringInput bytes = FileStrings.bytes(nothing, 0, 2)) {
            assertThat(List.of(unicode.text(), bytes.text())).containsOnly("");
            assertThat(unicode.bytes()).isEmpty();
            assertThat(bytes.bytes()).isEmpty();
            assertThatThrownBy(unicode::text).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void noMoreAreReadThanThereAre() throws IOException {
        try (StringInput input =
                FileStrings.bytes(new RawElements(ByteBuffer.wrap("abc".getBytes(StandardCharsets.UTF_8))), 1, 2)) {
            assertThat(input.text() + input.text()).isEqualTo("ab");
            assertThatThrownBy(input::text)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("there are 2 strings, all of them taken");
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void surrogatesAreNoCharactersNotEvenInPairs(ByteOrder order) throws IOException {
        RawElements elements =
                RawElements.codePoints(order, 'a', 'b', 0xd83d, 0xde00, 'c', 0xdfff, 'd', 0xd800, 'e', 0);
        try (StringInput input = FileStrings.unicode(elements, 2, order, 5, "f")) {
            assertThat(input.text()).isEqualTo("ab");
            assertThatThrownBy(input::text)
                    .isInstanceOfSatisfying(
                            LossyValue.class,
                            lossy -> assertThat(lossy.position()).isEqualTo(1))
                    .hasMessageEndingWith(" has U+D83D at index 0, which is half of a surrogate pair and no character");
            assertThatThrownBy(input::bytes)
                    .isInstanceOfSatisfying(
                            LossyValue.class,
                            lossy -> assertThat(lossy.position()).isEqualTo(2))
                    .hasMessage(
                            "\"c\\udfff\" has U+DFFF at index 1, which is half of a surrogate pair and no character");
            assertThatThrownBy(input::text).isInstanceOf(LossyValue.class).hasMessageContaining("U+D800");
            assertThat(input.text()).as("the one after them").isEqualTo("e");
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void beyondUnicodeAFileIsDamaged(ByteOrder order) throws IOException {
        for (int damage : new int[] {0x110000, 0x7fffffff, 0x80000000, 0xffffffff}) {
            RawElements elements = RawElements.codePoints(order, 0x10ffff, 0, 0xd800, damage);
            try (StringInput input = FileStrings.unicode(elements, 2, order, 2, "f.npz[name]")) {
                assertThat(input.text()).isEqualTo("\udbff\udfff");
                assertThatThrownBy(input::text)
                        .isInstanceOf(NumpyFormatException.class)
                        .hasMessage("f.npz[name]: expected code points up to U+10FFFF, found 0x"
                                + Integer.toHexString(damage) + " in string 1");
            }
        }
    }

    @Test
    void bytesThatAreNotUtf8AreBytesButNoText() throws IOException {
        byte[] latin = {'c', 'a', 'f', (byte) 0xe9};
        try (StringInput input =
                FileStrings.bytes(RawElements.bytes(6, List.of(latin, latin, new byte[] {'a'})), 6, 3)) {
            assertThat(input.bytes()).isEqualTo(latin);
            assertThatThrownBy(input::text)
                    .isInstanceOfSatisfying(
                            LossyValue.class,
                            lossy -> assertThat(lossy.position()).isEqualTo(1))
                    .hasMessage("b\"caf\\xe9\" is not UTF-8: byte 0xe9 at index 3");
            assertThat(input.text()).as("the one after it").isEqualTo("a");
        }
    }
}
