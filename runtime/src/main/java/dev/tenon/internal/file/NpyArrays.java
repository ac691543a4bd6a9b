package dev.tenon.internal.file;

import dev.tenon.SchemaMismatchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Arrays that are a file each: one npy file, or a directory of them. */
final class NpyArrays extends OpenArrays {
    private final Map<String, Path> files;

    private NpyArrays(Map<String, Path> files, String where) {
        super(where);
        this.files = files;
    }

    /** An npy file: its array has the key that it is asked for by. */
    static ArrayFile openFile(Path path, List<String> keys) throws IOException {
        checkOneArray(path, keys.size());
        NpyArrays arrays = new NpyArrays(Map.of(keys.get(0), path), FileForm.nameOf(path));
        try {
            arrays.array(keys.get(0));
            return arrays;
        } catch (Throwable e) {
            arrays.close();
            throw e;
        }
    }

    static void checkOneArray(Path path, int arrays) {
        if (arrays != 1) {
            throw new SchemaMismatchException(
                    FileForm.nameOf(path) + ": expected one component, as an npy file holds one " + "array, found "
                            + arrays + ": use a name that ends in .npz");
        }
    }

    /** A directory, as it is now; its files are opened when they are asked for. */
    static ArrayFile openDirectory(Path path, List<String> keys) throws IOException {
        return new NpyArrays(KeyFiles.list(path, keys), FileForm.nameOf(path));
    }

    @Override
    public List<String> keys() {
        return List.copyOf(files.keySet());
    }

    @Override
    public boolean contains(String key) {
        return files.containsKey(key);
    }

    @Override
    StoredArray openArray(String key) throws IOException {
        Path path = files.get(key);
        if (path == null) {
            throw missing(key);
        }
        String name = FileForm.nameOf(path);
        String where = where().equals(name) ? name : where() + "/" + key + KeyFiles.EXTENSION;
        SharedFile file = RegularFile.open(path, where);
        closeLater(file);
        return NpyArray.read(file, where);
    }
}
