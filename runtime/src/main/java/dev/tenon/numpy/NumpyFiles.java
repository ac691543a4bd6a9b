package dev.tenon.numpy;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the files of a dataset. */
public final class NumpyFiles {
    private static final int SHOWN_NAMES = 5;

    private NumpyFiles() {}

    /**
     * The files whose names match a pattern, in the order of their names: {@code sorted(glob.glob(pattern, root_dir=directory))}.
     *
     * <pre>{@code
     * try (NumpyDataset<Digit> dataset = DigitNumpy.open(NumpyFiles.glob(folder, "train-*.npz"))) { ... }
     * }</pre>
     *
     * <p>{@code *} is any part of a name, {@code ?} a character, {@code [0-9]} one of some, {@code {a,b}} one or the other, as
     * {@link java.nio.file.FileSystem#getPathMatcher} has it; {@code train/*.npz} looks into folders, of
     * which {@code **} is one, not any number. Names that begin with a
     * dot match only where the pattern does so too. Folders are found as files are: a folder of npy files is a file of
     * examples. Names are compared character by character, so that {@code train-10.npz} is before {@code train-9.npz}: number
     * them with leading zeros.
     *
     * @throws NoSuchFileException if nothing matches, or there is no such directory
     * @throws java.util.regex.PatternSyntaxException if the pattern is none
     */
    public static List<Path> glob(Path directory, String pattern) throws IOException {
        List<Path> found = List.of(directory);
        for (String names : pattern.split("/", -1)) {
            found = matching(found, names, directory);
        }
        if (found.isEmpty()) {
            throw new NoSuchFileException(
                    directory.resolve(pattern).toString(), null, "nothing matches: " + held(directory));
        }
        return found.stream().sorted(Comparator.comparing(Path::toString)).toList();
    }

    private static List<Path> matching(List<Path> folders, String names, Path directory) throws IOException {
        PathMatcher matcher = directory.getFileSystem().getPathMatcher("glob:" + names);
        List<Path> matching = new ArrayList<>();
        for (Path folder : folders) {
            if (folder.equals(directory) || Files.isDirectory(folder)) {
                for (Path name : names(folder)) {
                    if (matcher.matches(name)
                            && (names.startsWith(".") || !name.toString().startsWith("."))) {
                        matching.add(folder.resolve(name));
                    }
                }
            }
        }
        return matching;
    }

    private static List<Path> names(Path folder) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** For example {@code the directory holds digits.npz, readme.txt and 3 more}. */
    private static String held(Path directory) throws IOException {
        List<String> names =
                names(directory).stream().map(Path::toString).sorted().toList();
        if (names.isEmpty()) {
            return "the directory is empty";
        }
        String shown = names.stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - SHOWN_NAMES;
        return "the directory holds " + shown + (more > 0 ? " and " + more + " more" : "");
    }
}
