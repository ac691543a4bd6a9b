package dev.tenon.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A directory of arrays that are an npy file each. */
final class DirectoryArrays extends OpenArrays {
    private final Map<String, Path> files;
    private final boolean mapped;

    private DirectoryArrays(Map<String, Path> files, String where, boolean mapped) {
        super(where);
        this.files = files;
        this.mapped = mapped;
    }

    /** A directory, as it is now; its files are opened when they are asked for. */
    static ArrayFile open(Path path, List<String> keys, boolean mapped) throws IOException {
        return new DirectoryArrays(KeyFiles.list(path, keys), FileForm.nameOf(path), mapped);
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
        String where = where() + "/" + key + KeyFiles.EXTENSION;
        SharedFile file = RegularFile.open(path, where, mapped);
        closeLater(file);
        return NpyArray.read(file, where);
    }
}
