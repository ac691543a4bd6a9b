package dev.tenon.internal.npy;

import java.util.Optional;

/** The strings of Python's source text: {@code repr}, and the way back. */
public final class PythonString {
    private PythonString() {}

    /** A string in quotes as Python's {@code repr} gives it. */
    static String repr(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder repr = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> append(repr, c, quote));
        return repr.append(quote).toString();
    }

    /** Appends a character as it stands between quotes of this kind. */
    public static void append(StringBuilder repr, int c, char quote) {
        switch (c) {
            case '\n' -> repr.append("\\n");
            case '\r' -> repr.append("\\r");
            case '\t' -> repr.append("\\t");
            default -> {
                if (c == quote || c == '\\') {
                    repr.append('\\').appendCodePoint(c);
                } else if (isPrintable(c)) {
                    repr.appendCodePoint(c);
                } else {
                    escape(repr, c);
                }
            }
        }
    }

    /** Appends a number in place of a character, or of a byte. */
    public static void escape(StringBuilder repr, int c) {
        repr.append(String.format(c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
    }

    /** {@code str.isprintable}. */
    private static boolean isPrintable(int c) {
        return c == ' '
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SPACE_SEPARATOR -> false;
                    default -> true;
                };
    }

    /** The string that is written as {@code text} between quotes; empty if it has an escape that {@code repr} never has. */
    static Optional<String> unescape(String text) {
        StringBuilder string = new StringBuilder();
        int position = 0;
        for (int escape = text.indexOf('\\'); escape >= 0; escape = text.indexOf('\\', position)) {
            string.append(text, position, escape);
            char letter = escape + 1 < text.length() ? text.charAt(escape + 1) : 0;
            int digits = digits(letter);
            int decoded = digits == 0 ? simple(letter) : number(text, escape + 2, digits);
            if (decoded < 0) {
                return Optional.empty();
            }
            string.appendCodePoint(decoded);
            position = escape + 2 + digits;
        }
        return Optional.of(string.append(text, position, text.length()).toString());
    }

    /** How many hexadecimal digits follow the letter of an escape; -1 if it is none. */
    private static int digits(char letter) {
        return switch (letter) {
            case '\\', '\'', '"', 'n', 'r', 't' -> 0;
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> -1;
        };
    }

    private static int simple(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }

    /** A code point in so many hexadecimal digits; -1 if it is none. */
    private static int number(String text, int start, int digits) {
        if (digits < 0 || digits > text.length() - start) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return Character.isValidCodePoint(number) ? number : -1;
    }
}
