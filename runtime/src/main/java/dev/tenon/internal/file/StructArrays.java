package dev.tenon.internal.file;

import dev.tenon.internal.npy.StructType.Field;
import java.io.IOException;
import java.util.List;

/** An npy file of structs, each of whose fields is an array. */
final class StructArrays extends OpenArrays {
    private final NpyArray structs;
    private final StructFields fields;

    StructArrays(NpyArray structs, StructFields fields) {
        super(structs.where());
        this.structs = structs;
        this.fields = fields;
    }

    @Override
    public List<String> keys() {
        return fields.keys();
    }

    @Override
    public boolean contains(String key) {
        return fields.contains(key);
    }

    @Override
    StoredArray openArray(String key) throws IOException {
        List<Field> path = fields.path(key).orElseThrow(() -> missing(key));
        return FieldArray.of(structs, path, where() + "[" + key + "]");
    }
}
