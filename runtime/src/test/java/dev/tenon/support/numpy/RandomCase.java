package dev.tenon.support.numpy;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Locale;

/**
 * A component, with the declaration that it is read by and the one that it is written by.
 *
 * @param flat whether a one-dimensional Java array holds all axes
 */
record RandomCase(String key, CaseElement element, boolean flat, String dims, int rank, As read, As written) {

    /** As {@code @As(value = ..., casting = ...)} declares it. */
    record As(DType dtype, Casting casting) {}

    /** The case that a line of {@code cases.tsv} describes, behind its first word. */
    static RandomCase parse(List<String> words) {
        return new RandomCase(
                words.get(0),
                CaseElement.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                words.get(2).equals("flat"),
                words.get(3),
                Axis.parse(words.get(3)).size(),
                new As(DType.valueOf(words.get(4)), Casting.valueOf(words.get(5))),
                new As(DType.valueOf(words.get(6)), Casting.valueOf(words.get(7))));
    }

    Class<?> type() {
        return element.arrayType(flat ? 1 : rank);
    }

    void put(Object value, ArraySink sink) {
        if (rank == 0) {
            element.put(sink, value);
        } else {
            putAxis(value, flat ? rank - 1 : 0, sink);
        }
    }

    private void putAxis(Object array, int axis, ArraySink sink) {
        if (axis == rank - 1) {
            element.putRow(sink, array);
            return;
        }
        for (Object inner : sink.axis(axis, (Object[]) array)) {
            putAxis(inner, axis + 1, sink);
        }
    }

    Object take(ArraySource source) {
        if (rank == 0) {
            return element.take(source);
        }
        return flat ? element.takeRow(source, source.size()) : takeAxis(0, source);
    }

    private Object takeAxis(int axis, ArraySource source) {
        int length = source.length(axis);
        if (axis == rank - 1) {
            return element.takeRow(source, length);
        }
        Object[] array = (Object[]) Array.newInstance(element.arrayType(rank - axis - 1), length);
        for (int i = 0; i < length; i++) {
            array[i] = takeAxis(axis + 1, source);
        }
        return array;
    }
}
