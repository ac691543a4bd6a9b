package dev.tenon.support;

/**
 * Says that an array is null or not as long as its axis. Thrown by a sink, which knows neither record nor file, and turned
 * into a {@link dev.tenon.SchemaMismatchException} by who does.
 */
final class AxisMismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The found length of an array that is null. */
    static final int NULL = -1;

    private final int axis;
    private final int found;
    private final long position;

    /** With the axis, the length found there, and the number of the example's elements before it. */
    AxisMismatch(int axis, int found, long position) {
        super(null, null, false, false);
        this.axis = axis;
        this.found = found;
        this.position = position;
    }

    int axis() {
        return axis;
    }

    int found() {
        return found;
    }

    long position() {
        return position;
    }
}
