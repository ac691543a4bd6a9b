package dev.tenon.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The arrays of a file, by key: an npz file, an npy file of one array or of structs, or a directory of npy files.
 * Thread-safe. After {@link #close}, reading throws {@link IllegalStateException}.
 */
public interface ArrayFile extends Closeable {

    /**
     * Opens a file to be read.
     *
     * @see #open(Path, List, boolean)
     */
    static ArrayFile open(Path file, List<String> keys) throws IOException {
        return open(file, keys, false);
    }

    /**
     * Opens a file, whose name decides its form: {@code .npz}; {@code .npy}, the array of the one key, or structs whose
     * fields are arrays; anything else is a directory that holds {@code <key>.npy} for each key, in sub-folders where keys
     * have a {@code /}.
     *
     * @param keys the keys that will be asked for; those that are missing are the caller's to report
     * @param mapped whether its memory is mapped: {@link StoredArray#memory}
     * @throws dev.tenon.SchemaMismatchException for an npy file that holds no structs, if there is not one key
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws dev.tenon.numpy.NumpyFormatException if it is not of the form that its name says
     */
    static ArrayFile open(Path file, List<String> keys, boolean mapped) throws IOException {
        return switch (FileForm.of(file)) {
            case NPZ -> NpzArrays.open(file, mapped);
            case NPY -> NpyFile.open(file, keys, mapped);
            case DIRECTORY -> DirectoryArrays.open(file, keys, mapped);
        };
    }

    /**
     * The file and member of an array for messages, as {@link StoredArray#where} says it, also before it is written.
     *
     * @param arrays how many arrays the file has, or will have: several in an npy file are fields of structs
     */
    static String where(Path file, String key, int arrays) {
        String name = FileForm.nameOf(file);
        return switch (FileForm.of(file)) {
            case NPZ -> member(name, key);
            case NPY -> arrays == 1 ? name : member(name, key);
            case DIRECTORY -> name + "/" + key + KeyFiles.EXTENSION;
        };
    }

    /** Whether the arrays of a file are one npy file: then all of them have as many examples along their first axis. */
    static boolean isNpy(Path file) {
        return FileForm.of(file) == FileForm.NPY;
    }

    private static String member(String name, String key) {
        return name + "[" + key + "]";
    }

    /**
     * The keys that there are: an npz file's in its order, a directory's sorted, those of fields in the order of the struct,
     * joined with {@code /} where structs are in structs.
     */
    List<String> keys();

    /** Whether there is an array of this key. */
    boolean contains(String key);

    /**
     * The array of a key. Calling this again gives the same array.
     *
     * @throws IllegalArgumentException if {@link #contains} is false
     * @throws dev.tenon.numpy.NumpyFormatException if its header is not valid, or says another size than there is
     */
    StoredArray array(String key) throws IOException;
}
