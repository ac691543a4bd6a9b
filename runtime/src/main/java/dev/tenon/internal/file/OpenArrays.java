package dev.tenon.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the forms have in common: arrays are opened once, and closed together. */
abstract class OpenArrays implements ArrayFile {
    private final String where;
    private final Map<String, StoredArray> arrays = new HashMap<>();
    private final List<Closeable> files = new ArrayList<>();
    private boolean closed;

    /** @param where the file's name for messages */
    OpenArrays(String where) {
        this.where = where;
    }

    /** Opens the array of a key that is contained; called once for each. */
    abstract StoredArray openArray(String key) throws IOException;

    @Override
    public final synchronized StoredArray array(String key) throws IOException {
        if (closed) {
            throw new IllegalStateException(where + " was closed");
        }
        StoredArray array = arrays.get(key);
        if (array == null) {
            array = openArray(key);
            arrays.put(key, array);
        }
        return array;
    }

    final String where() {
        return where;
    }

    final IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(where + " has no array " + key + " but " + keys());
    }

    final synchronized void closeLater(Closeable file) {
        files.add(file);
    }

    /** In the order of opening: who waits for a later file may be reading an earlier one, and is woken by this. */
    @Override
    public final synchronized void close() throws IOException {
        closed = true;
        try {
            CloseAll.of(files);
        } finally {
            files.clear();
        }
    }
}
