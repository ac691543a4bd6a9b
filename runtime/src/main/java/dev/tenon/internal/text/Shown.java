package dev.tenon.internal.text;

import dev.tenon.internal.npy.PythonString;
import java.nio.charset.StandardCharsets;

/** A string as messages show it: between quotes, escaped as in Python, and cut where it is long. */
final class Shown {
    /** Long enough to recognise a value by, short enough to leave room for what is wrong with it. */
    private static final int LONGEST = 40;

    private Shown() {}

    /** {@code "caf\ud800"}. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        return close(shown, text.codePoints().skip(LONGEST).findAny().isPresent());
    }

    /** As {@link #text}, of bytes that are UTF-8. No more of them are decoded than are shown, and one to see that it is cut. */
    static String utf8(byte[] bytes) {
        return text(new String(bytes, 0, Math.min(bytes.length, 4 * (LONGEST + 1)), StandardCharsets.UTF_8));
    }

    /** {@code b"caf\xe9"}: what is ASCII as it is, the other bytes as numbers. */
    static String bytes(byte[] bytes) {
        StringBuilder shown = new StringBuilder("b\"");
        for (int i = 0; i < bytes.length && i < LONGEST; i++) {
            if (bytes[i] >= 0) {
                append(shown, bytes[i]);
            } else {
                PythonString.escape(shown, Byte.toUnsignedInt(bytes[i]));
            }
        }
        return close(shown, bytes.length > LONGEST);
    }

    private static void append(StringBuilder shown, int c) {
        if (c == 0) {
            shown.append("\\0");
        } else {
            PythonString.append(shown, c, '"');
        }
    }

    private static String close(StringBuilder shown, boolean isCut) {
        return shown.append(isCut ? "...\"" : "\"").toString();
    }
}
