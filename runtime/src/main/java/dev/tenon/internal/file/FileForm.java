package dev.tenon.internal.file;

import java.nio.file.Path;
import java.util.Locale;

/** The forms that arrays are stored in; a file's name decides. */
enum FileForm {
    /** An npz file: {@code np.savez}. */
    NPZ,
    /** An npy file: {@code np.save}. */
    NPY,
    /** A directory of npy files. */
    DIRECTORY;

    static FileForm of(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".npz") ? NPZ : name.endsWith(".npy") ? NPY : DIRECTORY;
    }

    /** The last name of a path, for messages. */
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
