package dev.tenon.internal.file;

import java.nio.ByteBuffer;

/**
 * Bytes of a file in memory, copied when they are written to: the file stays as it is. They are there as long as the buffer is
 * reachable, whether the file is open or not.
 *
 * @param start a direct buffer that begins, at its position 0, with the first of them, and shows as many as it can
 * @param size how many there are
 */
public record MappedMemory(ByteBuffer start, long size) {

    /** What an {@link InternalError} means that is thrown while it is read. */
    public static final String SHORTENED = "a mapped file was shortened since it was opened";
}
