package dev.tenon.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Where a file is written until it is complete, and where it goes then.
 *
 * @param temporary beside the target, as only there a rename is atomic
 */
record Placement(Path target, Path temporary) {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    /** File systems allow 255 bytes for a name; this many characters leave room in any encoding. */
    private static final int LONGEST_NAME = 50;

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * For a file. Through a symbolic link it is the file behind it that is replaced, as {@code open(file, 'w')} would, and
     * not the link.
     */
    static Placement ofFile(Path file) throws IOException {
        Path target = followLinks(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            String found = Files.isDirectory(target) ? "a directory" : "something that is no regular file";
            throw new FileSystemException(file.toString(), null, "expected a file to replace, found " + found);
        }
        return beside(target);
    }

    /** For a directory, which is written only where nothing is yet. */
    static Placement ofDirectory(Path directory) throws IOException {
        Placement placement = beside(directory.toAbsolutePath());
        placement.checkFree();
        return placement;
    }

    void checkFree() throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(
                    target.toString(), null, "a directory of arrays is written only where nothing is yet");
        }
    }

    private static Placement beside(Path target) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            throw new FileSystemException(target.toString(), null, "expected the name of a file to write");
        }
        if (!Files.isDirectory(parent)) {
            throw new NoSuchFileException(parent.toString(), null, "expected a directory to write in");
        }
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        String name = FileForm.nameOf(target);
        String start = name.substring(
                0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME)));
        return new Placement(
                target, parent.resolve("." + start + ".tenon-" + HexFormat.of().formatHex(random) + ".tmp"));
    }

    private static Path followLinks(Path file) throws IOException {
        Path path = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    /** Puts the temporary into its place. All of it has to be on disk already. */
    void commit() throws IOException {
        ReplacedFile old = ReplacedFile.at(target);
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            old.release();
        }
    }

    /** Makes the names in the target's directory last: a rename alone may be lost with the power. */
    void syncParent() throws IOException {
        Path parent = target.getParent();
        if (parent != null) {
            syncDirectory(parent);
        }
    }

    static void syncDirectory(Path directory) throws IOException {
        if (directory.getFileSystem().getSeparator().equals("\\")) {
            // Windows opens no directories, and keeps names in its journal.
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // A directory that may be written but not read: its names are as safe as the system makes them.
            return;
        }
    }
}
