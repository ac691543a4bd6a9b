package dev.tenon.internal.file;

import dev.tenon.internal.npy.Quote;
import dev.tenon.internal.npy.StructType;
import dev.tenon.internal.npy.StructType.Field;
import dev.tenon.numpy.NumpyFormatException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a struct that are no structs themselves, by their keys: {@code left/image}. */
final class StructFields {
    /** A long name before each of many fields would make keys out of proportion to the header. */
    private static final int MOST_CHARACTERS = 1 << 24;

    private final Map<String, List<Field>> paths = new LinkedHashMap<>();
    private final String where;
    private int characters;

    private StructFields(String where) {
        this.where = where;
    }

    /** @param where the file, for messages */
    static StructFields of(StructType struct, String where) throws NumpyFormatException {
        StructFields fields = new StructFields(where);
        fields.add(struct, "", List.of());
        return fields;
    }

    private void add(StructType struct, String prefix, List<Field> outer) throws NumpyFormatException {
        for (Field field : struct.fields()) {
            List<Field> path = new ArrayList<>(outer);
            path.add(field);
            String key = prefix + field.name();
            characters += key.length();
            if (characters > MOST_CHARACTERS) {
                throw new NumpyFormatException(
                        where + ": expected names of at most " + MOST_CHARACTERS + " characters in all, found more");
            }
            if (field.type() instanceof StructType nested) {
                add(nested, key + "/", path);
            } else if (paths.put(key, path) != null) {
                throw new NumpyFormatException(where + ": expected one field for each key, found two for "
                        + Quote.of(key) + ", which is a name and a path");
            }
        }
    }

    /** The keys in the order of the fields. */
    List<String> keys() {
        return List.copyOf(paths.keySet());
    }

    boolean contains(String key) {
        return paths.containsKey(key);
    }

    /** From a field of the outermost struct to the one of the key. */
    Optional<List<Field>> path(String key) {
        return Optional.ofNullable(paths.get(key));
    }
}
