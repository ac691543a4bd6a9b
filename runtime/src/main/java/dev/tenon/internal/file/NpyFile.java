package dev.tenon.internal.file;

import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.Quote;
import dev.tenon.internal.npy.StructType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An npy file of one array, which has the key that it is asked for by. */
final class NpyFile extends OpenArrays {
    private final String key;
    private final NpyArray array;

    private NpyFile(String key, NpyArray array) {
        super(array.where());
        this.key = key;
        this.array = array;
    }

    /** Opens an npy file of one array, or of structs. */
    static ArrayFile open(Path path, List<String> keys, boolean mapped) throws IOException {
        String where = FileForm.nameOf(path);
        SharedFile file = RegularFile.open(path, where, mapped);
        try {
            OpenArrays arrays = open(NpyArray.read(file, where), keys);
            arrays.closeLater(file);
            return arrays;
        } catch (Throwable e) {
            file.close();
            throw e;
        }
    }

    private static OpenArrays open(NpyArray array, List<String> keys) throws IOException {
        if (array.header().type() instanceof StructType struct) {
            StructFields fields = StructFields.of(struct, array.where());
            boolean isNumber = struct.asBfloat16().isPresent() && keys.size() == 1 && !fields.contains(keys.get(0));
            return isNumber ? new NpyFile(keys.get(0), array) : new StructArrays(array, fields);
        }
        checkOneKey(array, keys);
        return new NpyFile(keys.get(0), array);
    }

    private static void checkOneKey(NpyArray array, List<String> keys) {
        if (keys.size() != 1) {
            NpyHeader header = array.header();
            throw new SchemaMismatchException(array.where() + ": expected structs with the fields "
                    + String.join(", ", keys) + ", found one array, of shape " + header.shape() + " and dtype "
                    + Quote.of(header.type().descr())
                    + ": save the arrays with np.savez, or as the fields of a structured dtype");
        }
    }

    @Override
    public List<String> keys() {
        return List.of(key);
    }

    @Override
    public boolean contains(String asked) {
        return asked.equals(key);
    }

    @Override
    StoredArray openArray(String asked) {
        if (!contains(asked)) {
            throw missing(asked);
        }
        return array;
    }
}
