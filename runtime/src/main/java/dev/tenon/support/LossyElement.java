package dev.tenon.support;

import dev.tenon.LossyCastException;

/** Carries the exception of an element through generated code, where a record's own constructor may throw one like it. */
final class LossyElement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace: nobody sees it. */
    LossyElement(LossyCastException cause) {
        super(null, cause, false, false);
    }

    @Override
    public synchronized LossyCastException getCause() {
        return (LossyCastException) super.getCause();
    }
}
