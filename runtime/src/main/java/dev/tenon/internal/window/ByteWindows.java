package dev.tenon.internal.window;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Memory or a file, seen through one buffer at a time: where the elements of a sink go, or those of a source come from. */
public interface ByteWindows {

    /**
     * A buffer that begins, at its own position, with the byte at {@code position}, is in the elements' byte order, and has
     * room for one element at least. The buffer given before is no longer used, and has been used up to {@code position}.
     */
    ByteBuffer at(long position) throws IOException;

    /** Finishes what is before {@code position}; the buffer given before stays in use. */
    default void complete(long position) throws IOException {}
}
