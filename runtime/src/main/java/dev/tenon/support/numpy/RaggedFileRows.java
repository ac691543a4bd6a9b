package dev.tenon.support.numpy;

import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.RowSplits;
import java.io.IOException;
import java.util.List;

/**
 * Examples whose rows stand one behind the other.
 *
 * @param ends where the rows of each example end
 */
record RaggedFileRows(ExampleShape shape, FileEnds ends) implements VariableRows {

    /** An extent of examples, whose splits are counted from their first. */
    static Extent extent(ExampleShape shape, boolean batched, long[]... splits) {
        for (long[] level : splits) {
            long first = level[0];
            for (int i = 0; i < level.length; i++) {
                level[i] -= first;
            }
        }
        return new Extent.Ragged(shape, new RowSplits(splits), batched);
    }

    @Override
    public long elements() {
        return ends.end() * shape.row().size();
    }

    @Override
    public Extent all() throws IOException {
        return extent(shape, true, ends.read());
    }

    @Override
    public One one(long example) throws IOException {
        long[] splits = ends.read(example, 1);
        return new One(splits[0] * shape.row().size(), extent(shape, true, splits));
    }

    @Override
    public long start(long example) throws IOException {
        return ends.start(example) * shape.row().size();
    }

    @Override
    public long elements(long from, long to) throws IOException {
        return ends.rows(ends.start(from), ends.start(to)) * shape.row().size();
    }

    @Override
    public RowInput open(long first) throws IOException {
        return RowInput.open(ends.open(first));
    }

    @Override
    public Found find(long first, long value) throws IOException {
        long before = ends.start(first);
        long example = ends.exampleOf(before + value);
        return new Found(example, ends.start(example) - before);
    }

    /**
     * Examples whose rows are of different lengths themselves.
     *
     * @param outer where the rows of each example end
     * @param inner where the values of each row end
     */
    record Nested(ExampleShape shape, FileEnds outer, FileEnds inner) implements VariableRows {
        @Override
        public long elements() {
            return inner.end() * shape.row().size();
        }

        @Override
        public Extent all() throws IOException {
            return extent(shape, true, outer.read(), inner.read());
        }

        @Override
        public One one(long example) throws IOException {
            long[] rows = outer.read(example, 1);
            long[] values = inner.read(rows[0], rows[1] - rows[0]);
            return new One(values[0] * shape.row().size(), extent(shape, true, rows, values));
        }

        @Override
        public long start(long example) throws IOException {
            return firstValue(example) * shape.row().size();
        }

        @Override
        public long elements(long from, long to) throws IOException {
            return inner.rows(firstValue(from), firstValue(to)) * shape.row().size();
        }

        @Override
        public RowInput open(long first) throws IOException {
            RowEnds examples = outer.open(first);
            try {
                return RowInput.open(examples, inner.open(examples.end()));
            } catch (Throwable e) {
                CloseAll.afterFailure(List.of(examples), e);
                throw e;
            }
        }

        @Override
        public Found find(long first, long value) throws IOException {
            long before = firstValue(first);
            long example = outer.exampleOf(inner.exampleOf(before + value));
            return new Found(example, firstValue(example) - before);
        }

        private long firstValue(long example) throws IOException {
            return inner.start(outer.start(example));
        }
    }
}
