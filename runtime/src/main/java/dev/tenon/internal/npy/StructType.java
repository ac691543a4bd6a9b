package dev.tenon.internal.npy;

import dev.tenon.DType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Structs: fields one behind the other, perhaps with bytes between them. NumPy calls this a structured dtype.
 *
 * @param fields in the order of their offsets; unmodifiable
 */
public record StructType(List<Field> fields, int byteSize) implements NpyType {

    /** @throws IllegalArgumentException if names are equal or empty, or fields overlap or go beyond the struct */
    public StructType {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        int end = 0;
        for (Field field : fields) {
            if (field.name().isEmpty() || !names.add(field.name())) {
                throw new IllegalArgumentException("no name of its own: " + Quote.of(field.name()));
            }
            if (field.offset() < end || field.byteSize() > byteSize - field.offset()) {
                throw new IllegalArgumentException("not in its place: " + Quote.of(field.name()));
            }
            end = field.offset() + field.byteSize();
        }
    }

    /**
     * A field.
     *
     * @param shape the axes of a sub-array in each struct; empty for a single element; unmodifiable
     * @param offset where in the struct its first byte is
     */
    public record Field(String name, NpyType type, List<Long> shape, int offset) {

        /** @throws IllegalArgumentException if an int cannot count its bytes */
        public Field {
            Objects.requireNonNull(name, "name");
            shape = List.copyOf(shape);
            if (bytes(type, shape) > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("more than 2^31 bytes in shape " + shape);
            }
        }

        /** The size of what one struct holds of it. */
        public int byteSize() {
            return shape.contains(0L) ? 0 : (int) bytes(type, shape);
        }

        private String descr() {
            String text = "(" + PythonString.repr(name) + ", " + literal(type);
            return shape.isEmpty() ? text + ")" : text + ", " + NpyHeaderWriter.tuple(shape) + ")";
        }
    }

    /**
     * The size of a field in bytes, or more than any int if it cannot be counted in one. As in {@link NpyHeader}, a length
     * of 0 does not hide the others.
     */
    public static long bytes(NpyType type, List<Long> shape) {
        long most = 1L + Integer.MAX_VALUE;
        long product = Math.max(1, type.byteSize());
        for (long length : shape) {
            product = Math.min(most, product * Math.max(1, Math.min(length, most)));
        }
        return product > Integer.MAX_VALUE || type.byteSize() > 0 ? product : 0;
    }

    @Override
    public String descr() {
        StringBuilder list = new StringBuilder("[");
        int end = 0;
        for (Field field : fields) {
            pad(list, field.offset() - end);
            separate(list).append(field.descr());
            end = field.offset() + field.byteSize();
        }
        pad(list, byteSize - end);
        return list.append(']').toString();
    }

    private static void pad(StringBuilder list, int bytes) {
        if (bytes > 0) {
            separate(list).append("('', '|V").append(bytes).append("')");
        }
    }

    private static StringBuilder separate(StringBuilder list) {
        return list.length() > 1 ? list.append(", ") : list;
    }

    /** The type as Python reads it: a string in quotes, or a list. */
    static String literal(NpyType type) {
        return type instanceof StructType ? type.descr() : "'" + type.descr() + "'";
    }

    @Override
    public Optional<NumberType> asBfloat16() {
        boolean isBfloat16 = fields.size() == 1
                && byteSize == DType.BFLOAT16.byteSize()
                && fields.get(0).name().equals("bfloat16")
                && fields.get(0).shape().isEmpty();
        return isBfloat16 && fields.get(0).type() instanceof NumberType bits && bits.dtype() == DType.UINT16
                ? Optional.of(new NumberType(DType.BFLOAT16, bits.byteOrder()))
                : Optional.empty();
    }
}
