package dev.tenon.internal.file;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;

/** Says what it is that cannot be written: "No space left on device" alone does not. */
final class WriteFailure {
    private WriteFailure() {}

    /** The failure with the file's name, where it has none yet. That a thread was interrupted is no failure of the file. */
    static IOException of(String where, IOException failure) {
        if (failure instanceof FileSystemException || failure instanceof ClosedChannelException) {
            return failure;
        }
        FileSystemException named = new FileSystemException(where, null, failure.getMessage());
        named.initCause(failure);
        return named;
    }
}
