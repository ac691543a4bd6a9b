package dev.tenon.edges;

import dev.tenon.Axis;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.Schema;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Random examples of any record, by its schema: rows of random lengths, empty ones often, all empty ones at times. */
final class RaggedExamples<R extends Record> {
    private static final List<String> TEXTS =
            List.of("", "a", "Gr\u00fc\u00dfe", "\ud83d\ude80", "\u65e5\u672c\u8a9e", "a\0b", "long ".repeat(9) + ".");

    private final Class<R> type;
    private final Schema schema;
    private final Random random;
    private final int longest;

    /** The lengths that all examples have: those of the variable axes of dense components. */
    private final Map<String, Integer> common = new HashMap<>();

    RaggedExamples(Class<R> type, Schema schema, Random random) {
        this.type = type;
        this.schema = schema;
        this.random = random;
        this.longest = random.nextInt(8) == 0 ? 0 : random.nextInt(4) == 0 ? 40 : 4;
        for (Schema.Component component : schema.components()) {
            if (component.rows() instanceof Rows.Dense) {
                IntStream.range(0, component.rank())
                        .filter(axis -> component.axes().get(axis) instanceof Axis.Named)
                        .forEach(axis -> common.put(nameOf(component, axis), 1 + random.nextInt(4)));
            }
        }
    }

    List<R> take(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> type.cast(make(type, "", new HashMap<>(common))))
                .toList();
    }

    private Object make(Class<?> record, String prefix, Map<String, Integer> lengths) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String name = prefix + components[i].getName();
            values[i] = components[i].getType().isRecord()
                    ? make(components[i].getType(), name + ".", lengths)
                    : array(component(name), components[i].getType(), 0, lengths);
        }
        return make(record, values);
    }

    private static Object make(Class<?> record, Object... values) {
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** What batches and files of n examples keep of an example: rows are cut where their declaration says so. */
    R cut(R example) {
        return type.cast(cut(example, ""));
    }

    private Object cut(Record example, String prefix) {
        RecordComponent[] components = example.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object value = valueOf(components[i], example);
            String name = prefix + components[i].getName();
            values[i] = value instanceof Record nested ? cut(nested, name + ".") : cut(component(name), value);
        }
        return make(example.getClass(), values);
    }

    private static Object valueOf(RecordComponent component, Record example) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(example);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object cut(Schema.Component component, Object value) {
        if (!(component.rows() instanceof Rows.Padded padded) || !padded.truncate()) {
            return value;
        }
        int most = padded.length().orElseThrow();
        boolean isFlat = isFlat(component, value.getClass());
        for (int axis = 1; isFlat && axis < component.rank(); axis++) {
            most *= ((Axis.Fixed) component.axes().get(axis)).length();
        }
        int length = Math.min(Array.getLength(value), most);
        Object kept = Array.newInstance(value.getClass().componentType(), length);
        System.arraycopy(value, 0, kept, 0, length);
        return kept;
    }

    private static boolean isFlat(Schema.Component component, Class<?> javaType) {
        return !javaType.componentType().isArray() && component.dtype() != DType.STRING;
    }

    private Schema.Component component(String name) {
        return schema.components().stream()
                .filter(component -> component.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private Object array(Schema.Component component, Class<?> javaType, int axis, Map<String, Integer> lengths) {
        boolean isBytes = javaType == byte[].class && component.dtype() == DType.STRING;
        if (!javaType.isArray() || isBytes) {
            return element(component, javaType);
        }
        int length = length(component, axis, lengths);
        for (int inner = axis + 1; isFlat(component, javaType) && inner < component.rank(); inner++) {
            length *= length(component, inner, lengths);
        }
        Object array = Array.newInstance(javaType.componentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, array(component, javaType.componentType(), axis + 1, lengths));
        }
        return array;
    }

    private int length(Schema.Component component, int axis, Map<String, Integer> lengths) {
        if (component.axes().get(axis) instanceof Axis.Fixed fixed) {
            return fixed.length();
        }
        int length = random.nextInt(3) == 0 ? 0 : random.nextInt(longest + 1);
        if (component.rows() instanceof Rows.Padded padded && !padded.truncate()) {
            length = Math.min(length, padded.length().orElse(length));
        }
        if (component.axes().get(axis) instanceof Axis.Named) {
            lengths.putIfAbsent(nameOf(component, axis), length);
            return lengths.get(nameOf(component, axis));
        }
        return length;
    }

    /** Axis names are those of the innermost record. */
    private static String nameOf(Schema.Component component, int axis) {
        return component.name().substring(0, component.name().lastIndexOf('.') + 1)
                + component.axes().get(axis);
    }

    /** An element that its dtype holds. */
    private Object element(Schema.Component component, Class<?> javaType) {
        if (javaType.isEnum()) {
            Object[] constants = javaType.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        long bits = switch (component.dtype()) {
            case UINT8 -> random.nextInt(1 << 8);
            case UINT16 -> random.nextInt(1 << 16);
            default -> random.nextInt();
        };
        return switch (javaType.getSimpleName()) {
            case "boolean" -> random.nextBoolean();
            case "byte" -> (byte) bits;
            case "short" -> (short) bits;
            case "int" -> (int) bits;
            case "long" -> component.dtype() == DType.INT32 ? bits : random.nextLong();
            case "float" -> (float) real(component.dtype());
            case "double" -> real(component.dtype());
            case "byte[]" -> bytes();
            case "String" -> TEXTS.get(random.nextInt(TEXTS.size()));
            default -> throw new AssertionError(javaType);
        };
    }

    private double real(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> (random.nextInt(4001) - 2000) / 8.0;
            case BFLOAT16 -> random.nextInt(257) - 128;
            case FLOAT32 -> Float.intBitsToFloat(random.nextInt());
            default -> Double.longBitsToDouble(random.nextLong());
        };
    }

    /** Bytes that do not end in NUL, which NumPy strips. */
    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(6)];
        random.nextBytes(bytes);
        if (bytes.length > 0) {
            bytes[bytes.length - 1] |= 1;
        }
        return bytes;
    }
}
