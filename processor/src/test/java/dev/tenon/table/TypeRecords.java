package dev.tenon.table;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of all cells, compiled once. */
final class TypeRecords {
    private static final CompiledRecords COMPILED = compile();

    private TypeRecords() {}

    private static CompiledRecords compile() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (TypeCell cell : TypeCell.all()) {
            sources.put(cell.record(), cell.pairSource());
            sources.put(cell.record() + "Only", cell.onlySource());
        }
        return CompiledRecords.of(sources);
    }

    static NumpyFormat<Record> pairs(TypeCell cell) {
        return COMPILED.format(cell.record());
    }

    static NumpyFormat<Record> only(TypeCell cell) {
        return COMPILED.format(cell.record() + "Only");
    }

    static BatchType<Record, Batch<Record>> batches(TypeCell cell) {
        return COMPILED.batchType(cell.record());
    }

    /** The examples of a cell with a scalar and an array, whose elements files of {@code file} can hold. */
    static List<Record> pairs(TypeCell cell, DType file) {
        return examples(cell, file, true);
    }

    /** The examples of a cell with the array only. */
    static List<Record> only(TypeCell cell, DType file) {
        return examples(cell, file, false);
    }

    private static List<Record> examples(TypeCell cell, DType file, boolean isPair) {
        List<Object> values = CellValues.of(cell, file);
        List<Record> examples = new ArrayList<>();
        for (int i = 0; i < TypeCell.EXAMPLES; i++) {
            List<Object> elements = CellValues.ofExample(cell, values, i).stream()
                    .map(value -> CellValues.inJava(cell.java(), value))
                    .toList();
            Object array = array(cell.java().type(), elements.subList(1, elements.size()), cell.shape());
            examples.add(isPair ? make(cell.record(), elements.get(0), array) : make(cell.record() + "Only", array));
        }
        return examples;
    }

    private static Record make(String record, Object... components) {
        try {
            return (Record) COMPILED.record(record).getConstructors()[0].newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object array(Class<?> element, List<Object> elements, int... shape) {
        Object array = Array.newInstance(element, shape);
        int[] inner = Arrays.copyOfRange(shape, 1, shape.length);
        int stride = elements.size() / shape[0];
        for (int i = 0; i < shape[0]; i++) {
            List<Object> part = elements.subList(i * stride, (i + 1) * stride);
            Array.set(array, i, inner.length == 0 ? part.get(0) : array(element, part, inner));
        }
        return array;
    }
}
