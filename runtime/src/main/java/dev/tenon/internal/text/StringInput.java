package dev.tenon.internal.text;

import dev.tenon.internal.cast.LossyValue;
import java.io.Closeable;
import java.io.IOException;

/**
 * The strings of one component, one after the other. A {@link dev.tenon.internal.cast.LossyValue} counts the strings from
 * the first one on; the one that it speaks of was passed over, and the next one can be asked for.
 */
public interface StringInput extends Closeable {

    /**
     * The next one as text.
     *
     * @throws dev.tenon.internal.cast.LossyValue if it is no text
     * @throws dev.tenon.numpy.NumpyFormatException if the file is damaged; what comes after it cannot be asked for
     */
    String text() throws IOException;

    /**
     * The next one's bytes as they are; of what is stored as text, its UTF-8.
     *
     * @throws dev.tenon.internal.cast.LossyValue if it is stored as text, and is none
     * @throws dev.tenon.numpy.NumpyFormatException if the file is damaged; what comes after it cannot be asked for
     */
    byte[] bytes() throws IOException;

    /**
     * Passes over as many.
     *
     * @throws dev.tenon.numpy.NumpyFormatException if the file is damaged; what comes after it cannot be asked for
     */
    default void skip(long strings) throws IOException {
        for (long i = 0; i < strings; i++) {
            try {
                bytes();
            } catch (LossyValue e) {
                // one that nobody takes
            }
        }
    }

    @Override
    void close() throws IOException;
}
