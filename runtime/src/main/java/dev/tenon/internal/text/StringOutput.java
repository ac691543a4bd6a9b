package dev.tenon.internal.text;

import java.io.IOException;

/** Takes the strings of one component, one after the other. A {@code LossyValue} counts the strings from the first one on. */
public interface StringOutput {

    /**
     * Adds one of these bytes, which are UTF-8 if it is text.
     *
     * @throws dev.tenon.internal.cast.LossyValue if it would not come back as it is; then it was not added
     */
    void add(byte[] bytes) throws IOException;

    /**
     * Adds a text.
     *
     * @throws dev.tenon.internal.cast.LossyValue if it would not come back as it is; then it was not added
     */
    default void addText(String text) throws IOException {
        add(Utf8.encode(text, size()));
    }

    /** How many there are. */
    long size();

    /** Keeps the first {@code size} strings, of as many or more, and forgets the others. */
    void truncate(long size) throws IOException;
}
