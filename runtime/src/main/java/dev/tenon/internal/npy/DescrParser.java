package dev.tenon.internal.npy;

import dev.tenon.numpy.NumpyFormatException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a {@code descr}: a string, or the list of a structured dtype, {@code [('x', '<f4'), ('y', '>i4', (3, 2))]}. Fields
 * are what {@code numpy.lib.format.descr_to_dtype} takes them for: void elements without a name are bytes between fields, a
 * pair of names is a title and a name.
 */
final class DescrParser {
    /** Far more than anybody nests, and far less than a stack holds. */
    private static final int DEEPEST = 32;

    private final PythonText text;
    private final String where;
    private int depth;

    DescrParser(PythonText text, String where) {
        this.text = text;
        this.where = where;
    }

    NpyType descr() throws NumpyFormatException {
        if (text.peek() == '(') {
            // NumPy writes none: it adds the axes of a sub-array to those of the array.
            throw text.unexpected("a descr that is no dtype of sub-arrays");
        }
        return elements().type();
    }

    /** A type and the axes of a sub-array. */
    private record Elements(NpyType type, List<Long> shape) {}

    private Elements elements() throws NumpyFormatException {
        return switch (text.peek()) {
            case '[' -> new Elements(nested(this::struct), List.of());
            case '(' -> nested(this::subArray);
            default -> new Elements(Descr.parse(text.string("a descr"), where), List.of());
        };
    }

    private interface Part<T> {
        T read() throws NumpyFormatException;
    }

    private <T> T nested(Part<T> part) throws NumpyFormatException {
        depth++;
        if (depth > DEEPEST) {
            throw text.unexpected("dtypes nested at most " + DEEPEST + " deep");
        }
        T read = part.read();
        depth--;
        return read;
    }

    /** {@code ('<f4', (3,))}, as it stands in a sub-array of sub-arrays. */
    private Elements subArray() throws NumpyFormatException {
        text.expect('(');
        Elements elements = elements();
        text.expect(',');
        List<Long> shape = shape(elements.shape());
        text.take(',');
        text.expect(')');
        return new Elements(elements.type(), shape);
    }

    private StructType struct() throws NumpyFormatException {
        List<StructType.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int size = 0;
        text.expect('[');
        while (!text.take(']')) {
            StructType.Field field = field(size, names);
            size = field.offset() + field.byteSize();
            if (!field.name().isEmpty()) {
                fields.add(field);
            }
            if (!text.take(',') && text.peek() != ']') {
                throw text.unexpected("',' or ']'");
            }
        }
        return new StructType(fields, size);
    }

    /** A field, or what is between two: then its name is empty. */
    private StructType.Field field(int offset, Set<String> names) throws NumpyFormatException {
        text.expect('(');
        String name = name(names);
        text.expect(',');
        Elements elements = elements();
        List<Long> shape = elements.shape();
        if (text.take(',') && text.peek() != ')') {
            shape = shape(shape);
            text.take(',');
        }
        text.expect(')');
        if (name.isEmpty() && !(elements.type() instanceof UnreadType unread && unread.isVoid())) {
            throw new NumpyFormatException(where + ": expected a name for each field, found none for one of "
                    + Quote.of(elements.type().descr()));
        }
        if (StructType.bytes(elements.type(), shape) > Integer.MAX_VALUE - offset) {
            throw new NumpyFormatException(
                    where + ": expected structs of less than 2^31 bytes, found more up to the field " + Quote.of(name));
        }
        return new StructType.Field(name, elements.type(), shape, offset);
    }

    /** A name, or a title and a name; NumPy takes either for an index, so that they have to differ. */
    private String name(Set<String> names) throws NumpyFormatException {
        if (!text.take('(')) {
            String name = text.string("the name of a field");
            return name.isEmpty() ? name : unique(name, names);
        }
        unique(text.string("the title of a field"), names);
        text.expect(',');
        String name = unique(text.string("the name of a field"), names);
        text.take(',');
        text.expect(')');
        return name;
    }

    private String unique(String name, Set<String> names) throws NumpyFormatException {
        if (!names.add(name)) {
            throw new NumpyFormatException(
                    where + ": expected fields with names of their own, found " + Quote.of(name) + " twice");
        }
        return name;
    }

    /** A tuple of lengths or a single one, before the axes that there are already. */
    private List<Long> shape(List<Long> inner) throws NumpyFormatException {
        List<Long> shape = new ArrayList<>(text.peek() == '(' ? ShapeParser.read(text) : List.of(text.length()));
        shape.addAll(inner);
        if (shape.size() > NpyHeader.MAX_RANK) {
            throw text.unexpected("a sub-array of at most " + NpyHeader.MAX_RANK + " axes");
        }
        return shape;
    }
}
