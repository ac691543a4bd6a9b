package dev.tenon.table;

import dev.tenon.DType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Elements for a cell, which survive the way from Java to the dtype and back: numbers, strings, bytes or constants. */
final class CellValues {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "Gr\u00fc\u00dfe",
            "\u65e5\u672c\u8a9e",
            "\ud83d\ude80 to \ud83c\udf15",
            "a\0b",
            "\0x",
            "x".repeat(300),
            "\uffff",
            "\ud800\udc00\udbff\udfff",
            " ",
            "e\u0301");

    private CellValues() {}

    /** Elements of {@link TypeCell#EXAMPLES} examples, that files of {@code file} can hold as well. */
    static List<Object> of(TypeCell cell, DType file) {
        int count = TypeCell.EXAMPLES * cell.elements();
        List<?> pool = switch (cell.java()) {
            case STRING -> TEXTS;
            case BINARY -> binaries();
            case ENUM -> List.of(Color.values());
            default -> NumberPool.exactIn(cell.java().carrying(cell.dtype()), cell.dtype(), file);
        };
        List<Object> values = new ArrayList<>(pool);
        Random random = new Random(cell.number());
        while (values.size() < count) {
            values.add(pool.get(random.nextInt(pool.size())));
        }
        // The boundaries are at the front: all of them where there is room, and what is random from behind.
        List<Object> front = new ArrayList<>(values.subList(0, count * 2 / 3));
        front.addAll(values.subList(values.size() - (count - front.size()), values.size()));
        return front;
    }

    private static List<byte[]> binaries() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) ~i;
        }
        every[255] = 1; // NumPy keeps no zero at the end
        return List.of(
                new byte[0], new byte[] {1}, new byte[] {0, (byte) 0xff}, every, new byte[] {(byte) 0x80, 0, 0, 7});
    }

    /** The element as Java has it. */
    static Object inJava(JavaType java, Object value) {
        return switch (java) {
            case BOOLEAN -> ((Number) value).intValue() != 0;
            case BYTE -> ((Number) value).byteValue();
            case SHORT -> ((Number) value).shortValue();
            case INT -> ((Number) value).intValue();
            case LONG -> ((Number) value).longValue();
            case FLOAT -> ((Number) value).floatValue();
            case DOUBLE -> ((Number) value).doubleValue();
            case STRING, BINARY, ENUM -> value;
        };
    }

    /** The element as the scripts read it: a number, or hexadecimal digits behind an {@code x}. */
    @SuppressWarnings("EnumOrdinal") // a class label is the ordinal
    static String inPython(Object value) {
        if (value instanceof String text) {
            return "x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
        if (value instanceof byte[] bytes) {
            return "x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Color color) {
            return Integer.toString(color.ordinal());
        }
        return value instanceof Double number ? Double.toHexString(number) : value.toString();
    }

    /** One line of a script's input: the elements of all examples. */
    static String line(List<Object> values) {
        return String.join(" ", values.stream().map(CellValues::inPython).toList());
    }

    /** The elements of one example: the scalar's, then the array's. */
    static List<Object> ofExample(TypeCell cell, List<Object> values, int example) {
        return values.subList(example * cell.elements(), (example + 1) * cell.elements());
    }

    /** For messages. */
    static String toString(List<Object> values) {
        return Arrays.toString(values.stream().map(CellValues::inPython).toArray());
    }
}
