package dev.tenon.support;

/**
 * Rows with so few elements, as of a pixel's channels or a point's coordinates, that calling a bulk copy costs more than the
 * elements do. They go one by one through an array of many rows, for which a bulk copy is called.
 */
final class ShortRows {
    /** From about six elements on, the bulk copy of a row is faster. */
    private static final int MOST = 4;

    /** What stays in the nearest cache between the two copies. */
    private static final int BLOCK = 1024;

    private ShortRows() {}

    /** Whether rows of this length are short. */
    static boolean are(long length) {
        return length >= 1 && length <= MOST;
    }

    /** How many of them, up to {@code count}, go through the array at once. */
    static int atOnce(int count, int length) {
        return Math.min(count, BLOCK / length);
    }
}
