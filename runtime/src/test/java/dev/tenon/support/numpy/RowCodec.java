package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the processor would generate for a record {@code Doc} of these components. */
final class RowCodec extends RecordCodec<RowCodec.Doc> {
    private final List<Column> columns;

    private RowCodec(List<Column> columns) {
        super("Doc", columns.stream().map(Column::part).toArray(Part[]::new));
        this.columns = columns;
    }

    /** A record of these components: the value of each. */
    record Doc(List<Object> values) {
        static Doc of(Object... values) {
            return new Doc(Arrays.asList(values));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Doc doc && Arrays.deepEquals(values.toArray(), doc.values.toArray());
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(values.toArray());
        }

        @Override
        public String toString() {
            return Arrays.deepToString(values.toArray());
        }
    }

    /** A component: what it declares, and the loops that depend on its type. */
    record Column(Part.Array part, BiConsumer<ArraySink, Object> put, Function<ArraySource, Object> take) {

        Column with(Function<Part.Array, Part.Array> rows) {
            return new Column(rows.apply(part), put, take);
        }

        Column ragged() {
            return with(Part.Array::ragged);
        }

        Column padded(double value) {
            return with(array -> array.padded(value));
        }
    }

    static RecordFormat<Doc> format(Column... columns) {
        return new RecordFormat<>(new RowCodec(List.of(columns)));
    }

    static RowCodec codec(Column... columns) {
        return new RowCodec(List.of(columns));
    }

    static Column ints(String key, String dims) {
        return ints(key, dims, DType.INT32);
    }

    static Column ints(String key, String dims, DType dtype) {
        return new Column(
                array(key, key, int[].class, dtype, dims),
                (sink, value) -> sink.put((int[]) value),
                source -> source.ints(source.size()));
    }

    static Column longs(String key, String dims) {
        return new Column(
                array(key, key, long[].class, DType.INT64, dims),
                (sink, value) -> sink.put((long[]) value),
                source -> source.longs(source.length(0)));
    }

    /** {@code @Dims("_ _") int[][]}, whose rows are of different lengths themselves. */
    static Column nested(String key, String dims) {
        return nested(key, dims, DType.INT32);
    }

    static Column nested(String key, String dims, DType dtype) {
        return new Column(
                array(key, key, int[][].class, dtype, dims),
                (sink, value) -> {
                    for (int[] row : sink.axis(0, (int[][]) value)) {
                        sink.put(row);
                    }
                },
                source -> {
                    int[][] rows = new int[source.length(0)][];
                    for (int i = 0; i < rows.length; i++) {
                        rows[i] = source.ints(source.nextLength());
                    }
                    return rows;
                });
    }

    /** {@code @Dims("_ 3") float[][]}. */
    static Column vectors(String key, String dims) {
        return new Column(
                array(key, key, float[][].class, DType.FLOAT32, dims),
                (sink, value) -> {
                    for (float[] row : sink.axis(0, (float[][]) value)) {
                        sink.put(row);
                    }
                },
                source -> {
                    float[][] rows = new float[source.length(0)][];
                    for (int i = 0; i < rows.length; i++) {
                        rows[i] = source.floats(source.length(1));
                    }
                    return rows;
                });
    }

    static Column strings(String key, String dims) {
        return new Column(
                array(key, key, String[].class, DType.STRING, dims),
                (sink, value) -> sink.put((String[]) value),
                source -> source.strings(source.length(0)));
    }

    static Column binaries(String key, String dims) {
        return new Column(
                array(key, key, byte[][].class, DType.STRING, dims),
                (sink, value) -> sink.putBinary((byte[][]) value),
                source -> source.binaries(source.length(0)));
    }

    static Column label(String key) {
        return new Column(
                array(key, key, long.class, DType.INT64, ""),
                (sink, value) -> sink.put((long) value),
                ArraySource::getLong);
    }

    @Override
    protected Object component(Doc example, int index) {
        return example.values().get(index);
    }

    @Override
    protected void put(Doc example, int index, ArraySink sink) {
        columns.get(index).put.accept(sink, example.values().get(index));
    }

    @Override
    protected Doc get(ArraySource[] sources) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            values.add(columns.get(i).take.apply(sources[i]));
        }
        return new Doc(values);
    }
}
