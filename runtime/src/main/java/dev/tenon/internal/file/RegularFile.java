package dev.tenon.internal.file;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Opens files that are files: opening a pipe would block for ever, and a device has no size. */
final class RegularFile {
    private RegularFile() {}

    /** @param where its name for messages */
    static SharedFile open(Path path, String where) throws IOException {
        BasicFileAttributes attributes = attributes(path, where);
        SharedFile file = new SharedFile(where, attributes.size(), () -> reopen(path, attributes, where));
        file.open();
        return file;
    }

    private static FileChannel reopen(Path path, BasicFileAttributes opened, String where) throws IOException {
        BasicFileAttributes attributes = attributes(path, where);
        if (!Objects.equals(attributes.fileKey(), opened.fileKey())
                || attributes.size() != opened.size()
                || !attributes.lastModifiedTime().equals(opened.lastModifiedTime())) {
            throw new NumpyFormatException(where + ": expected the file that was opened, found another in its place: "
                    + "it was replaced or changed, and an interrupted thread had closed the first");
        }
        return FileChannel.open(path, StandardOpenOption.READ);
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
