package dev.tenon.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that another one takes the place of. The system frees what it took when it is open nowhere any more, a tenth of a
 * second for a gigabyte: that is left to a thread, which nobody waits for.
 */
final class ReplacedFile {
    /** Smaller ones are freed as fast as a thread begins. */
    private static final long LEAST_BYTES = 4 << 20;

    private final @Nullable FileChannel kept;

    private ReplacedFile(@Nullable FileChannel kept) {
        this.kept = kept;
    }

    /** Keeps what is there now, if that is a large file. */
    static ReplacedFile at(Path target) {
        // Windows does not let a file that is open be replaced.
        if (target.getFileSystem().getSeparator().equals("\\")) {
            return new ReplacedFile(null);
        }
        try {
            boolean isLarge =
                    Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && Files.size(target) >= LEAST_BYTES;
            return new ReplacedFile(isLarge ? FileChannel.open(target, StandardOpenOption.READ) : null);
        } catch (IOException e) {
            // One that may not be read, or went away: it is replaced as any other.
            return new ReplacedFile(null);
        }
    }

    /** Returns at once. */
    void release() {
        if (kept != null) {
            Thread thread = new Thread(() -> close(kept), "tenon-replaced-file");
            thread.setDaemon(true);
            try {
                thread.start();
            } catch (OutOfMemoryError e) {
                close(kept); // there is no thread to be had: then this one waits
            }
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // It was only read, and not even that.
            return;
        }
    }
}
