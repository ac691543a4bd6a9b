package dev.tenon.internal.file;

import dev.tenon.internal.npy.StructType;
import dev.tenon.internal.npy.StructType.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts fields whose keys have a {@code /} into structs of their own, as NumPy has {@code a['left']['image']}. */
final class NestedFields {
    private NestedFields() {}

    /**
     * A packed struct of these fields, the bytes of which stay where they are. Where keys of one struct do not follow each
     * other, or one of them is an array too, the keys stay names.
     */
    static StructType struct(List<Field> fields) {
        return struct(fields, 0);
    }

    /** @param start where the struct begins, from where the offsets are counted */
    private static StructType struct(List<Field> fields, int start) {
        List<Field> nested = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < fields.size(); ) {
            String name = firstName(fields.get(i));
            int end = i + 1;
            while (end < fields.size() && isInside(fields.get(i), name) && isInside(fields.get(end), name)) {
                end++;
            }
            if (!names.add(name)) {
                return packed(fields.stream()
                        .map(field -> moved(field, field.name(), start))
                        .toList());
            }
            nested.add(
                    isInside(fields.get(i), name)
                            ? outer(name, fields.subList(i, end), start)
                            : moved(fields.get(i), name, start));
            i = end;
        }
        return packed(nested);
    }

    private static Field outer(String name, List<Field> inside, int start) {
        int offset = inside.get(0).offset();
        List<Field> fields = inside.stream()
                .map(field -> new Field(
                        field.name().substring(name.length() + 1), field.type(), field.shape(), field.offset()))
                .toList();
        return new Field(name, struct(fields, offset), List.of(), offset - start);
    }

    private static Field moved(Field field, String name, int start) {
        return new Field(name, field.type(), field.shape(), field.offset() - start);
    }

    private static StructType packed(List<Field> fields) {
        Field last = fields.get(fields.size() - 1);
        return new StructType(fields, last.offset() + last.byteSize());
    }

    private static String firstName(Field field) {
        int slash = field.name().indexOf('/');
        return slash < 0 ? field.name() : field.name().substring(0, slash);
    }

    private static boolean isInside(Field field, String name) {
        return field.name().startsWith(name + "/");
    }
}
