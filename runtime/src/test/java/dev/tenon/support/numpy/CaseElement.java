package dev.tenon.support.numpy;

import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A Java element type, and the calls that generated code makes for it. */
enum CaseElement {
    BOOLEAN(
            boolean.class,
            (sink, value) -> sink.put((boolean) value),
            (sink, row) -> sink.put((boolean[]) row),
            ArraySource::getBoolean,
            ArraySource::booleans),
    BYTE(
            byte.class,
            (sink, value) -> sink.put((byte) value),
            (sink, row) -> sink.put((byte[]) row),
            ArraySource::getByte,
            ArraySource::bytes),
    SHORT(
            short.class,
            (sink, value) -> sink.put((short) value),
            (sink, row) -> sink.put((short[]) row),
            ArraySource::getShort,
            ArraySource::shorts),
    INT(
            int.class,
            (sink, value) -> sink.put((int) value),
            (sink, row) -> sink.put((int[]) row),
            ArraySource::getInt,
            ArraySource::ints),
    LONG(
            long.class,
            (sink, value) -> sink.put((long) value),
            (sink, row) -> sink.put((long[]) row),
            ArraySource::getLong,
            ArraySource::longs),
    FLOAT(
            float.class,
            (sink, value) -> sink.put((float) value),
            (sink, row) -> sink.put((float[]) row),
            ArraySource::getFloat,
            ArraySource::floats),
    DOUBLE(
            double.class,
            (sink, value) -> sink.put((double) value),
            (sink, row) -> sink.put((double[]) row),
            ArraySource::getDouble,
            ArraySource::doubles),
    STRING(
            String.class,
            (sink, value) -> sink.put((String) value),
            (sink, row) -> sink.put((String[]) row),
            ArraySource::getString,
            ArraySource::strings),
    BINARY(
            byte[].class,
            (sink, value) -> sink.putBinary((byte[]) value),
            (sink, row) -> sink.putBinary((byte[][]) row),
            ArraySource::getBinary,
            ArraySource::binaries);

    private final Class<?> type;
    private final BiConsumer<ArraySink, Object> put;
    private final BiConsumer<ArraySink, Object> putRow;
    private final Function<ArraySource, Object> take;
    private final BiFunction<ArraySource, Integer, Object> takeRow;

    CaseElement(
            Class<?> type,
            BiConsumer<ArraySink, Object> put,
            BiConsumer<ArraySink, Object> putRow,
            Function<ArraySource, Object> take,
            BiFunction<ArraySource, Integer, Object> takeRow) {
        this.type = type;
        this.put = put;
        this.putRow = putRow;
        this.take = take;
        this.takeRow = takeRow;
    }

    /** The type of an array that is so deep; the element's own for 0. */
    Class<?> arrayType(int depth) {
        return depth == 0 ? type : arrayType(depth - 1).arrayType();
    }

    void put(ArraySink sink, Object value) {
        put.accept(sink, value);
    }

    void putRow(ArraySink sink, Object row) {
        putRow.accept(sink, row);
    }

    Object take(ArraySource source) {
        return take.apply(source);
    }

    Object takeRow(ArraySource source, int length) {
        return takeRow.apply(source, length);
    }
}
