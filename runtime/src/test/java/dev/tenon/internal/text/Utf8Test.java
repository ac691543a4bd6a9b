package dev.tenon.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.internal.cast.LossyValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    @Test
    void textComesBackFromItsBytes() {
        for (String text : RandomText.texts(1, 2000, 50)) {
            byte[] bytes = Utf8.encode(text, 0);
            assertThat(bytes).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            assertThat(Utf8.decode(bytes, 0)).isEqualTo(text);
            assertThat(Utf8.codePoints(bytes)).isEqualTo(text.codePointCount(0, text.length()));
            int[] codePoints = new int[bytes.length];
            int count = Utf8.codePoints(bytes, bytes.length, codePoints);
            assertThat(Arrays.copyOf(codePoints, count))
                    .isEqualTo(text.codePoints().toArray());
        }
    }

    @Test
    void theReplacementCharacterIsTextToo() {
        assertThat(Utf8.decode(Utf8.encode("a\ufffdb", 0), 0)).isEqualTo("a\ufffdb");
    }

    static Stream<Arguments> halfPairs() {
        return Stream.of(
                Arguments.of("caf\ud800", 3),
                Arguments.of("\udc00", 0),
                Arguments.of("\ud83d\ude00\ud83d", 2),
                Arguments.of("a\ude00\ud83d", 1),
                Arguments.of("\ud800\ud800\udc00", 0));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("halfPairs")
    void halfOfASurrogatePairIsNoText(String text, int index) {
        assertThatThrownBy(() -> Utf8.encode(text, 5))
                .isInstanceOfSatisfying(
                        LossyValue.class, lossy -> assertThat(lossy.position()).isEqualTo(5))
                .hasMessageEndingWith(
                        " has half of a surrogate pair at index " + index + ", which UTF-8 cannot encode");
    }

    @Test
    void theErrorShowsTheText() {
        assertThatThrownBy(() -> Utf8.encode("caf\ud800", 0))
                .hasMessage("\"caf\\ud800\" has half of a surrogate pair at index 3, which UTF-8 cannot encode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "bf", // continuation alone
                "c0 80",
                "c1 bf",
                "e0 80 80",
                "e0 9f bf",
                "f0 80 80 80",
                "f0 8f bf bf", // longer than needed
                "ed a0 80",
                "ed bf bf",
                "ed a0 bd ed b8 80", // surrogates
                "f4 90 80 80",
                "f5 80 80 80",
                "f8 88 80 80 80",
                "ff",
                "fe", // beyond U+10FFFF
                "c3",
                "e2 82",
                "f0 9f 98",
                "e2",
                "f0", // cut off at the end
                "c3 41",
                "e2 82 41",
                "f0 9f 98 41",
                "e2 41 41",
                "c3 c3 a9", // cut off before the end
            })
    void bytesThatAreNotUtf8AreNoText(String hex) {
        byte[] malformed = HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] bytes = ByteBuffer.allocate(malformed.length + 1)
                .put((byte) 'a')
                .put(malformed)
                .array();
        assertThatThrownBy(() -> Utf8.decode(bytes, 7))
                .isInstanceOfSatisfying(
                        LossyValue.class, lossy -> assertThat(lossy.position()).isEqualTo(7))
                .hasMessageEndingWith(" is not UTF-8: byte 0x" + hex.substring(0, 2) + " at index 1");
    }

    @Test
    void theErrorShowsTheBytes() {
        assertThatThrownBy(() -> Utf8.decode("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), 0))
                .hasMessage("b\"caf\\xe9\" is not UTF-8: byte 0xe9 at index 3");
    }

    /** All four bytes at and beside the borders of what the standard allows at any place. */
    @Test
    void theJdkAgreesOnWhatIsUtf8() {
        byte[] borders = HexFormat.of().parseHex("00417f80818f909fa0bebfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff");
        byte[] bytes = new byte[4];
        List<String> disagreed = new ArrayList<>();
        int valid = 0;
        for (byte a : borders) {
            for (byte b : borders) {
                for (byte c : borders) {
                    for (byte d : borders) {
                        bytes[0] = a;
                        bytes[1] = b;
                        bytes[2] = c;
                        bytes[3] = d;
                        boolean isValid = Utf8.malformed(bytes) < 0;
                        if (isValid != jdkDecodes(bytes)) {
                            disagreed.add(HexFormat.of().formatHex(bytes));
                        }
                        valid += isValid ? 1 : 0;
                    }
                }
            }
        }
        assertThat(disagreed).isEmpty();
        assertThat(valid).isPositive();
    }

    private static boolean jdkDecodes(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .length()
                    > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
