package dev.tenon.internal.file;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a directory by the keys of their arrays: {@code left/image.npy} has the key {@code left/image}. */
final class KeyFiles {
    static final String EXTENSION = ".npy";

    private KeyFiles() {}

    /**
     * What is there, no deeper than the keys that will be asked for. No path is ever made from a key here, so none leads
     * out of the directory.
     */
    static Map<String, Path> list(Path directory, List<String> keys) throws IOException {
        Path npz = directory.resolveSibling(FileForm.nameOf(directory) + ".npz");
        if (Files.notExists(directory) && Files.exists(npz)) {
            throw new NoSuchFileException(
                    directory.toString(), null, "there is no such directory; is it " + FileForm.nameOf(npz) + "?");
        }
        BasicFileAttributes attributes = Files.readAttributes(directory, BasicFileAttributes.class);
        if (!attributes.isDirectory()) {
            throw new NumpyFormatException(FileForm.nameOf(directory) + ": expected a directory of npy files, found "
                    + (attributes.isRegularFile() ? "a file" : "something else")
                    + ": the name of a file has to end in .npz or .npy");
        }
        long depth = keys.stream()
                .mapToLong(key -> key.chars().filter(c -> c == '/').count())
                .max()
                .orElse(0);
        Map<String, Path> files = new TreeMap<>();
        list(directory, "", depth, files);
        return files;
    }

    private static void list(Path directory, String prefix, long depth, Map<String, Path> files) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                String name = FileForm.nameOf(entry);
                if (Files.isDirectory(entry)) {
                    if (depth > 0) {
                        list(entry, prefix + name + "/", depth - 1, files);
                    }
                } else if (name.endsWith(EXTENSION)) {
                    files.put(prefix + name.substring(0, name.length() - EXTENSION.length()), entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /**
     * The file of a key, for writing.
     *
     * @throws IllegalArgumentException if the key does not name a file inside the directory
     */
    static Path resolve(Path directory, String key) {
        Path path = directory;
        String[] names = (key + EXTENSION).split("/", -1);
        for (String name : names) {
            if (name.isEmpty()
                    || name.equals(".")
                    || name.equals("..")
                    || name.indexOf('\\') >= 0
                    || name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("the key " + key + " does not name a file in a directory");
            }
            path = path.resolve(name);
        }
        return path;
    }
}
