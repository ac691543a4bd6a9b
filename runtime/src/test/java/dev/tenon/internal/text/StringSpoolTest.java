package dev.tenon.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.internal.cast.LossyValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringSpoolTest {
    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0} strings of up to {1} characters")
    @CsvSource({"0, 0", "1, 1", "100, 10", "40000, 3", "40000, 40", "4, 500000"})
    void textIsWrittenAsLittleEndianUnicode(int count, int longest) throws IOException {
        List<String> texts = RandomText.texts(5, count, longest);
        try (StringSpool spool = spool(false)) {
            for (String text : texts) {
                spool.addText(text);
            }
            assertThat(spool.size()).isEqualTo(count);
            assertUnicode(spool, texts);
        }
    }

    @ParameterizedTest(name = "{0} strings of up to {1} bytes")
    @CsvSource({"0, 0", "1, 1", "100, 10", "40000, 40", "4, 1000000"})
    void binaryIsWrittenAsBytes(int count, int longest) throws IOException {
        Random random = new Random(6);
        List<byte[]> elements = new ArrayList<>();
        try (StringSpool spool = spool(true)) {
            for (int i = 0; i < count; i++) {
                byte[] element = new byte[random.nextInt(longest + 1)];
                random.nextBytes(element);
                if (element.length > 0 && element[element.length - 1] == 0) {
                    element[element.length - 1] = 1;
                }
                elements.add(element);
                spool.add(element);
            }
            assertBytes(spool, elements);
        }
    }

    @Test
    void aStringIsAtLeastOneCharacterWide() throws IOException {
        try (StringSpool text = spool(false);
                StringSpool binary = spool(true)) {
            assertThat(text.length()).isEqualTo(1);
            text.addText("");
            binary.add(new byte[0]);
            assertThat(text.length()).isEqualTo(1);
            assertThat(binary.length()).isEqualTo(1);
            assertThat(written(text)).containsExactly(0, 0, 0, 0);
            assertThat(written(binary)).containsExactly(0);
        }
    }

    @Test
    void theLengthCountsCodePointsOfTextAndBytesOfBinary() throws IOException {
        try (StringSpool text = spool(false);
                StringSpool binary = spool(true)) {
            text.addText("\ud83d\ude00\u00e9");
            binary.add("\ud83d\ude00\u00e9".getBytes(StandardCharsets.UTF_8));
            assertThat(text.length()).isEqualTo(2);
            assertThat(binary.length()).isEqualTo(6);
        }
    }

    @ParameterizedTest(name = "from {0} back to {1}")
    @CsvSource({"3, 3", "3, 1", "3, 0", "50000, 49999", "50000, 10", "50000, 0", "50000, 20000"})
    void whatCameLastCanBeForgotten(int before, int kept) throws IOException {
        List<String> first = RandomText.texts(7, before, 30);
        List<String> more = RandomText.texts(8, 25_000, 20);
        List<String> expected = new ArrayList<>(first.subList(0, kept));
        try (StringSpool spool = spool(false)) {
            for (String text : first) {
                spool.addText(text);
            }
            spool.truncate(kept);
            assertThat(spool.size()).isEqualTo(kept);
            assertUnicode(spool, expected);
            for (String text : more) {
                spool.addText(text);
            }
            expected.addAll(more);
            assertUnicode(spool, expected);
        }
    }

    @Test
    void theLongestIsForgottenWithTheOthers() throws IOException {
        try (StringSpool spool = spool(false)) {
            spool.addText("abc");
            spool.addText("abcdefgh");
            spool.addText("a");
            assertThat(spool.length()).isEqualTo(8);
            spool.truncate(2);
            assertThat(spool.length()).isEqualTo(8);
            spool.truncate(1);
            assertThat(spool.length()).isEqualTo(3);
            spool.truncate(0);
            assertThat(spool.length()).isEqualTo(1);
        }
    }

    @Test
    void itCanBeWrittenTwice() throws IOException {
        List<String> texts = RandomText.texts(9, 30_000, 20);
        try (StringSpool spool = spool(false)) {
            for (String text : texts) {
                spool.addText(text);
            }
            assertUnicode(spool, texts);
            assertUnicode(spool, texts);
        }
    }

    @Test
    void aTrailingNulIsRefused() throws IOException {
        try (StringSpool text = spool(false);
                StringSpool binary = spool(true)) {
            text.addText("a\0b");
            assertThatThrownBy(() -> text.addText("abc\0"))
                    .isInstanceOfSatisfying(
                            LossyValue.class,
                            lossy -> assertThat(lossy.position()).isEqualTo(1))
                    .hasMessage("\"abc\\0\" ends in NUL, which NumPy strips from strings");
            assertThatThrownBy(() -> binary.add(new byte[] {(byte) 0xff, 0}))
                    .isInstanceOfSatisfying(
                            LossyValue.class,
                            lossy -> assertThat(lossy.position()).isZero())
                    .hasMessage("b\"\\xff\\0\" ends in NUL, which NumPy strips from strings");
            assertUnicode(text, List.of("a\0b"));
            assertBytes(binary, List.of());
        }
    }

    @Test
    void textHasToBeUtf8() throws IOException {
        try (StringSpool spool = spool(false)) {
            spool.add("\u00e9".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> spool.add(new byte[] {'a', (byte) 0xe9}))
                    .isInstanceOfSatisfying(
                            LossyValue.class,
                            lossy -> assertThat(lossy.position()).isEqualTo(1))
                    .hasMessage("b\"a\\xe9\" is not UTF-8: byte 0xe9 at index 1");
            assertThatThrownBy(() -> spool.addText("a\ud800")).isInstanceOf(LossyValue.class);
            assertUnicode(spool, List.of("\u00e9"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingStaysBesideTheFile(boolean binary) throws IOException {
        try (StringSpool spool = spool(binary)) {
            for (int i = 0; i < 100_000; i++) {
                spool.addText("string " + i);
            }
        }
        assertThat(directory).isEmptyDirectory();
    }

    private StringSpool spool(boolean binary) {
        return new StringSpool(directory.resolve("file.npz"), binary);
    }

    private static byte[] written(StringSpool spool) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WritableByteChannel channel = Channels.newChannel(bytes)) {
            spool.copyTo(channel);
        }
        return bytes.toByteArray();
    }

    private static void assertUnicode(StringSpool spool, List<String> texts) throws IOException {
        int length = texts.stream()
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .reduce(1, Math::max);
        assertThat(spool.length()).isEqualTo(length);
        ByteBuffer expected = ByteBuffer.allocate(texts.size() * length * Integer.BYTES);
        RawElements.unicode(ByteOrder.LITTLE_ENDIAN, length, texts).read(expected);
        assertThat(written(spool)).isEqualTo(expected.array());
    }

    private static void assertBytes(StringSpool spool, List<byte[]> elements) throws IOException {
        int length = elements.stream().mapToInt(element -> element.length).reduce(1, Math::max);
        assertThat(spool.length()).isEqualTo(length);
        ByteBuffer expected = ByteBuffer.allocate(elements.size() * length);
        RawElements.bytes(length, elements).read(expected);
        assertThat(written(spool)).isEqualTo(expected.array());
    }
}
