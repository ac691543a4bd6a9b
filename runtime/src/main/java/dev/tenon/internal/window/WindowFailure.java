package dev.tenon.internal.window;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries an {@link IOException} of a file through generated code, which declares none, to who unwraps it again. */
public final class WindowFailure extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    public WindowFailure(IOException cause) {
        super(cause);
    }
}
