package dev.tenon.internal.cast;

/**
 * Says that a value would not survive a conversion. Thrown by who knows neither record nor file, and turned into a
 * {@link dev.tenon.LossyCastException} by who does.
 */
public final class LossyValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long position;
    private final String advice;

    /**
     * Without a stack trace: nobody sees it.
     *
     * @param position the number of elements before it, counted from where the thrower began
     * @param problem the value and what is wrong with it: {@code 300 is not a value of uint8}
     * @param advice what to write instead: {@code declare a wider type, or Casting.UNSAFE, which wraps}
     */
    public LossyValue(long position, String problem, String advice) {
        super(problem, null, false, false);
        this.position = position;
        this.advice = advice;
    }

    /** The number of elements before it, counted from where the thrower began. */
    public long position() {
        return position;
    }

    /** The value and what is wrong with it: {@code 300 is not a value of uint8}. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** What to write instead. */
    public String advice() {
        return advice;
    }
}
