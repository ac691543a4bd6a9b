package dev.tenon.internal.text;

import dev.tenon.internal.cast.LossyValue;
import java.nio.charset.StandardCharsets;

/** Text and its bytes, with nothing replaced: what has no other form is an error. */
public final class Utf8 {
    /** What the JDK puts in the place of bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /**
     * The bytes of a text.
     *
     * @param position how many elements are before it, for the error
     * @throws LossyValue if it has half of a surrogate pair
     */
    public static byte[] encode(String text, long position) {
        int half = halfPair(text);
        if (half >= 0) {
            throw new LossyValue(
                    position,
                    Shown.text(text) + " has half of a surrogate pair at index " + half + ", which UTF-8 cannot encode",
                    "cut text between characters only");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The index of the first surrogate without its other half, or -1. */
    private static int halfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /**
     * The text of some bytes.
     *
     * @param position how many elements are before it, for the error
     * @throws LossyValue if they are not UTF-8
     */
    public static String decode(byte[] bytes, long position) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireValid(bytes, position);
        }
        return text;
    }

    /**
     * Checks that bytes are UTF-8.
     *
     * @throws LossyValue if they are not
     */
    public static void requireValid(byte[] bytes, long position) {
        int malformed = malformed(bytes);
        if (malformed >= 0) {
            throw new LossyValue(
                    position,
                    String.format(
                            "%s is not UTF-8: byte 0x%02x at index %d",
                            Shown.bytes(bytes), bytes[malformed], malformed),
                    "save UTF-8, or declare @As(DType.STRING) byte[], which may be any bytes");
        }
    }

    /** The index of the first byte that is not UTF-8, or begins a sequence that is not; -1 if there is none. */
    static int malformed(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** The length of the sequence that begins at {@code i}: the Unicode standard's table 3-7; 0 where it is none. */
    private static int sequence(byte[] bytes, int i) {
        int first = Byte.toUnsignedInt(bytes[i]);
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || length > bytes.length - i) {
            return 0;
        }
        // The second byte rules out longer forms than needed, surrogates, and what is beyond U+10FFFF.
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        int second = Byte.toUnsignedInt(bytes[i + 1]);
        if (second < least || second > most) {
            return 0;
        }
        for (int k = i + 2; k < i + length; k++) {
            if (!continues(bytes[k])) {
                return 0;
            }
        }
        return length;
    }

    private static boolean continues(byte b) {
        return (b & 0xc0) == 0x80;
    }

    /** How many code points there are in bytes that are UTF-8. */
    static int codePoints(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            count += continues(b) ? 0 : 1;
        }
        return count;
    }

    /** Puts the code points of the first {@code length} bytes, which are UTF-8, into {@code target}; returns how many. */
    static int codePoints(byte[] bytes, int length, int[] target) {
        int count = 0;
        for (int i = 0; i < length; count++) {
            int first = bytes[i++];
            if (first >= 0) {
                target[count] = first;
                continue;
            }
            // The first byte has as many leading ones as the sequence has bytes.
            int more = Integer.numberOfLeadingZeros(~first << 24) - 1;
            int codePoint = first & (0x3f >> more);
            for (; more > 0; more--) {
                codePoint = codePoint << 6 | (bytes[i++] & 0x3f);
            }
            target[count] = codePoint;
        }
        return count;
    }
}
