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
    public RowInput open() throws IOException {
        return RowInput.open(ends.open());
    }

    @Override
    public Found find(long value) throws IOException {
        long example = ends.exampleOf(value);
        return new Found(example, ends.counts().read(example));
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
        public RowInput open() throws IOException {
            RowEnds examples = outer.open();
            try {
                return RowInput.open(examples, inner.open());
            } catch (Throwable e) {
                CloseAll.afterFailure(List.of(examples), e);
                throw e;
            }
        }

        @Override
        public Found find(long value) throws IOException {
            long example = outer.exampleOf(inner.exampleOf(value));
            return new Found(
                    example, one(example).start() / Math.max(1, shape.row().size()));
        }
    }
}
