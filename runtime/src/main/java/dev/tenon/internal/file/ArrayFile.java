package dev.tenon.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The arrays of a file, by key: an npz file, an npy file of one array, or a directory of npy files. Thread-safe. After
 * {@link #close}, reading throws {@link IllegalStateException}.
 */
public interface ArrayFile extends Closeable {

    /**
     * Opens a file, whose name decides its form: {@code .npz}; {@code .npy}, the array of the one key; anything else is a
     * directory that holds {@code <key>.npy} for each key, in sub-folders where keys have a {@code /}.
     *
     * @param keys the keys that will be asked for; those that are missing are the caller's to report
     * @throws dev.tenon.SchemaMismatchException for an npy file, if there is not one key
     * @throws java.nio.file.NoSuchFileException if there is no such file
     * @throws dev.tenon.numpy.NumpyFormatException if it is not of the form that its name says
     */
    static ArrayFile open(Path file, List<String> keys) throws IOException {
        return switch (FileForm.of(file)) {
            case NPZ -> NpzArrays.open(file);
            case NPY -> NpyArrays.openFile(file, keys);
            case DIRECTORY -> NpyArrays.openDirectory(file, keys);
        };
    }

    /** The file and member of an array for messages, as {@link StoredArray#where} says it, also before it is written. */
    static String where(Path file, String key) {
        String name = FileForm.nameOf(file);
        return switch (FileForm.of(file)) {
            case NPZ -> name + "[" + key + "]";
            case NPY -> name;
            case DIRECTORY -> name + "/" + key + KeyFiles.EXTENSION;
        };
    }

    /** The keys that there are: an npz file's in its order, a directory's sorted. */
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
