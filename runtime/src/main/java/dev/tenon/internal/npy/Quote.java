package dev.tenon.internal.npy;

/** Text out of a file, fit to be shown in a message: short, and without control characters. */
public final class Quote {
    /** Long enough to recognise a header by, short enough for a line. */
    private static final int LONGEST = 120;

    private Quote() {}

    /** The text between apostrophes, cut where it is long. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().limit(LONGEST).forEach(c -> append(quoted, c));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            quoted.append("...");
        }
        return quoted.append('\'').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        if (Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE) {
            quoted.append(String.format(c > Character.MAX_VALUE ? "\\U%08x" : "\\u%04x", c));
        } else {
            quoted.appendCodePoint(c);
        }
    }
}
