package dev.tenon.support;

/**
 * Says that an array is null or not as long as its axis. Thrown by a sink, which knows neither record nor file, and turned
 * into a {@link dev.tenon.SchemaMismatchException} by who does.
 */
final class AxisMismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The length of an array that is null. */
    static final int NULL = -1;

    /** Without a stack trace: nobody sees it. */
    AxisMismatch() {
        super(null, null, false, false);
    }
}
