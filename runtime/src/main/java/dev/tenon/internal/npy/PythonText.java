package dev.tenon.internal.npy;

import dev.tenon.numpy.NumpyFormatException;
import java.util.Optional;

/**
 * The text of a Python literal, read token by token from its start. No recursion and no backtracking: its time is the
 * length of the text, whatever that text is.
 */
final class PythonText {
    private final String text;
    private final String where;
    private int position;

    PythonText(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** The next character that is not a space, or 0 at the end. It stays the next one. */
    char peek() {
        while (position < text.length() && " \t\r\n\f".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position < text.length() ? text.charAt(position) : 0;
    }

    /** Whether nothing but spaces is left. */
    boolean atEnd() {
        peek();
        return position == text.length();
    }

    /** Takes a character if it is the next one. */
    boolean take(char c) {
        if (atEnd() || peek() != c) {
            return false;
        }
        position++;
        return true;
    }

    /** Takes a character that has to be there. */
    void expect(char c) throws NumpyFormatException {
        if (!take(c)) {
            throw unexpected("'" + c + "'");
        }
    }

    /** A string in single or double quotes. */
    String string(String what) throws NumpyFormatException {
        char quote = peek();
        if (quote != '\'' && quote != '"') {
            throw unexpected(what + " in quotes");
        }
        int end = position + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= text.length() || text.charAt(end) != quote) {
            throw unexpected("a closing quote after " + what);
        }
        Optional<String> string = PythonString.unescape(text.substring(position + 1, end));
        if (string.isEmpty()) {
            throw unexpected(what + " with no escapes but those of repr");
        }
        position = end + 1;
        return string.get();
    }

    /** A word, as {@code True} is one; empty where there is none. */
    String word() {
        peek();
        int start = position;
        while (position < text.length() && isLetter(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /** A length: decimal digits, behind which Python 2 may have put an {@code L}. */
    long length() throws NumpyFormatException {
        peek();
        int start = position;
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        String digits = text.substring(start, end);
        if (digits.isEmpty() || (digits.length() > 1 && digits.charAt(0) == '0')) {
            throw unexpected("the length of an axis, a decimal number of 0 or more,");
        }
        position = end;
        if (position < text.length() && text.charAt(position) == 'L') {
            position++;
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new NumpyFormatException(
                    where + ": expected the length of an axis, less than 2^63, found " + Quote.of(digits), e);
        }
    }

    /** The error of something else being expected here. */
    NumpyFormatException unexpected(String expected) {
        String found = atEnd() ? "the end" : Quote.of(text.substring(position));
        return new NumpyFormatException(
                where + ": expected " + expected + " at character " + position + " of the header, found " + found);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
