package dev.tenon.internal.file;

import dev.tenon.internal.window.PendingErrors;
import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteBuffer;

/**
 * Bytes of a file in memory, copied when they are written to: the file stays as it is. They are there as long as the buffer is
 * reachable, whether the file is open or not.
 *
 * @param start a direct buffer that begins, at its position 0, with the first of them, and shows as many as it can
 * @param size how many there are
 */
public record MappedMemory(ByteBuffer start, long size) {

    /**
     * What an error means that was thrown while a file's memory was read.
     *
     * @param where the file's name for messages
     * @throws InternalError if it means something else
     */
    public static NumpyFormatException shortened(String where, InternalError error) {
        if (!PendingErrors.isOfMemory(error)) {
            throw error;
        }
        return new NumpyFormatException(
                where + ": expected as many bytes as when it was mapped: it was shortened since", error);
    }
}
