package dev.tenon;

/**
 * A value would not survive the conversion that its component declares. The message names the component, the index of
 * the value, and the value.
 */
public class LossyCastException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that names the component, the index and the value. */
    public LossyCastException(String message) {
        super(message);
    }
}
