package dev.tenon.numpy;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * These bytes are not a valid npy or npz file, or one that is not read on purpose (object arrays). The message names the
 * file and the member, and says what was expected and what was found.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">The npy format</a>
 */
public class NumpyFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** With a message that says where and what. */
    public NumpyFormatException(String message) {
        super(message);
    }

    /** With a message that says where and what, and what it follows from. */
    public NumpyFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
