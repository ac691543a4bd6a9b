package dev.tenon.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShownTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("abc\0", "\"abc\\0\""),
                Arguments.of("a\"b\\c", "\"a\\\"b\\\\c\""),
                Arguments.of("line\r\n\t", "\"line\\r\\n\\t\""),
                Arguments.of("caf\u00e9 \ud83d\ude00", "\"caf\u00e9 \ud83d\ude00\""),
                Arguments.of("\u0001\u007f\u0085", "\"\\x01\\x7f\\x85\""),
                Arguments.of("\u202e\u2028\ufeff", "\"\\u202e\\u2028\\ufeff\""),
                Arguments.of("\ue000\ud83d", "\"\\ue000\\ud83d\""),
                Arguments.of("\udbff\udfff", "\"\\U0010ffff\""));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void whatIsNotSeenIsEscaped(String text, String shown) {
        assertThat(Shown.text(text)).isEqualTo(shown);
    }

    @Test
    void bytesAreAsciiOrNumbers() {
        assertThat(Shown.bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .isEqualTo("b\"\\x89PNG\\r\\n\\x1a\\n\\0\"");
    }

    @Test
    void theEmptyStringIsTwoQuotes() {
        assertThat(Shown.text("")).isEqualTo("\"\"");
        assertThat(Shown.bytes(new byte[0])).isEqualTo("b\"\"");
    }

    @Test
    void fortyCharactersAreShownAndNoMore() {
        String forty = "\ud83d\ude00".repeat(40);
        assertThat(Shown.text(forty)).isEqualTo("\"" + forty + "\"");
        assertThat(Shown.text(forty + "a")).isEqualTo("\"" + forty + "...\"");
        byte[] bytes = "b".repeat(41).getBytes(StandardCharsets.US_ASCII);
        assertThat(Shown.bytes(bytes)).isEqualTo("b\"" + "b".repeat(40) + "...\"");
    }

    @Test
    void utf8IsShownAsItsText() {
        for (String text :
                List.of("", "caf\u00e9", "\ud83d\ude00".repeat(40), "\ud83d\ude00".repeat(41), "a".repeat(200))) {
            assertThat(Shown.utf8(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Shown.text(text));
        }
    }
}
