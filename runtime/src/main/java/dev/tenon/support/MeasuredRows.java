package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.shape.Site;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks how long the rows of a component are, and at nothing else: what is null has none, and is found when it is put into a
 * sink.
 *
 * @param site where it goes
 */
public record MeasuredRows(Schema.Component component, ExampleShape shape, Site site) {

    /**
     * The rows of examples.
     *
     * @param number the first one's number in messages
     */
    <R> RowSplits of(RecordCodec<R> codec, int index, List<? extends R> examples, long number) {
        long[] outer = new long[examples.size() + 1];
        InnerSplits inner = new InnerSplits();
        for (int i = 0; i < examples.size(); i++) {
            long at = number == Site.SINGLE ? number : number + i;
            Object value = leaf(codec, index, examples.get(i), at);
            outer[i + 1] = outer[i] + count(value, at);
            if (shape.variableAxes() == 2 && value instanceof Object[] rows) {
                inner.addAll(rows);
            }
        }
        return shape.variableAxes() == 2 ? new RowSplits(outer, inner.toArray()) : new RowSplits(outer);
    }

    /** The component of an example; null also where there is none. */
    <R> @Nullable Object leaf(RecordCodec<R> codec, int index, @Nullable R example, long number) {
        try {
            return example == null ? null : codec.leaf(example, index);
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, site.member());
            throw e;
        }
    }

    /** How many rows of an example are put. */
    long count(@Nullable Object value, long number) {
        if (value == null) {
            return 0;
        }
        long length = Array.getLength(value);
        long rows = shape.flat() ? length / shape.row().size() : length;
        return shape.limit().kept(rows, site, number);
    }

    /** The inner splits of two levels, while nobody knows how many there will be. */
    private static final class InnerSplits {
        private long[] splits = new long[16];
        private int size = 1;

        void addAll(Object[] rows) {
            if (size + rows.length > splits.length) {
                splits = Arrays.copyOf(splits, Math.max(size + rows.length, splits.length * 2));
            }
            for (Object row : rows) {
                splits[size] = splits[size - 1] + (row == null ? 0 : Array.getLength(row));
                size++;
            }
        }

        long[] toArray() {
            return Arrays.copyOf(splits, size);
        }
    }
}
