package dev.tenon.internal.file;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens files that are files: opening a pipe would block for ever, and a device has no size. */
final class RegularFile {
    /** A file that changes all the time is opened as it is then. */
    private static final int MOST_ATTEMPTS = 20;

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ);

    /** Memory that is copied when it is written to is given by channels that could write only; nobody writes by them. */
    private static final Set<OpenOption> READ_WRITE = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);

    private RegularFile() {}

    /**
     * Opens one to be read.
     *
     * @param where its name for messages
     * @param mapped whether it is mapped, too: so that memory may be written to, if this process may write the file
     */
    static SharedFile open(Path path, String where, boolean mapped) throws IOException {
        if (!mapped) {
            return open(path, where, null, READ);
        }
        // In other file systems, as in a jar, to open a file for writing may be to write it.
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            return open(path, where, MapMode.READ_ONLY, READ);
        }
        try {
            return open(path, where, MapMode.PRIVATE, READ_WRITE);
        } catch (IOException e) {
            // Most likely it may not be written; if it is something else, that will show once more.
            return open(path, where, MapMode.READ_ONLY, READ);
        }
    }

    private static SharedFile open(Path path, String where, @Nullable MapMode mode, Set<OpenOption> options)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            BasicFileAttributes before = attributes(path, where);
            FileChannel channel = FileChannel.open(path, options);
            try {
                BasicFileAttributes after = attributes(path, where);
                // Another file may have taken the name meanwhile; then it is not known which of the two was opened.
                if (isSame(before, after) || attempt == MOST_ATTEMPTS) {
                    return new SharedFile(where, channel, () -> reopen(path, after, where, options), mode);
                }
            } catch (Throwable e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
    }

    private static FileChannel reopen(Path path, BasicFileAttributes opened, String where, Set<OpenOption> options)
            throws IOException {
        requireSame(path, opened, where);
        FileChannel channel = FileChannel.open(path, options);
        try {
            // Once more: the name may have been given to another file in between.
            requireSame(path, opened, where);
            return channel;
        } catch (Throwable e) {
            channel.close();
            throw e;
        }
    }

    private static void requireSame(Path path, BasicFileAttributes opened, String where) throws IOException {
        if (!isSame(attributes(path, where), opened)) {
            throw new NumpyFormatException(where + ": expected the file that was opened, found another in its place: "
                    + "it was replaced or changed, and an interrupted thread had closed the first");
        }
    }

    private static boolean isSame(BasicFileAttributes one, BasicFileAttributes other) {
        return Objects.equals(one.fileKey(), other.fileKey())
                && one.size() == other.size()
                && one.lastModifiedTime().equals(other.lastModifiedTime());
    }

    private static BasicFileAttributes attributes(Path path, String where) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new NumpyFormatException(where + ": expected a file, found "
                    + (attributes.isDirectory() ? "a directory" : "something that is no regular file"));
        }
        return attributes;
    }
}
