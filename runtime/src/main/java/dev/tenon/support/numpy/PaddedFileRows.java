package dev.tenon.support.numpy;

import dev.tenon.internal.column.UnpaddedElements;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.RowSplits;
import java.io.IOException;

/**
 * Examples with padding behind their rows.
 *
 * @param width with how many rows an example stands in the array
 * @param ends where the rows of each example end, padding not counted
 */
record PaddedFileRows(ExampleShape shape, long width, FileEnds ends) implements VariableRows {

    @Override
    public long elements() {
        return ends.end() * shape.row().size();
    }

    @Override
    public Extent all() throws IOException {
        RowSplits splits = new RowSplits(ends.read());
        return new Extent.Padded(shape, splits, shape.limit().width(splits.longest()));
    }

    @Override
    public boolean isLike(Extent extent) {
        return extent instanceof Extent.Padded padded && padded.width() == width;
    }

    @Override
    public One one(long example) throws IOException {
        RowSplits splits = new RowSplits(ends.read(example, 1));
        return new One(start(example), new Extent.Ragged(shape, splits, true));
    }

    @Override
    public long start(long example) {
        return example * width * shape.row().size();
    }

    /** Goes through the lengths of these: only their sum tells it. */
    @Override
    public long elements(long from, long to) throws IOException {
        long values = 0;
        try (RowInput input = open(from)) {
            for (long i = from; i < to; i++) {
                input.next();
                values += input.rows();
            }
        }
        return values * shape.row().size();
    }

    @Override
    public RowInput open(long first) throws IOException {
        return RowInput.open(ends.open(first));
    }

    /** Tells how many bytes the rows of each example have, from number {@code first} on. */
    UnpaddedElements.Examples open(long first, int elementBytes) throws IOException {
        return new ExampleBytes(ends.open(first), shape.row().size() * elementBytes);
    }

    private record ExampleBytes(RowEnds ends, long rowBytes) implements UnpaddedElements.Examples {
        @Override
        public long nextBytes() throws IOException {
            long before = ends.end();
            ends.next();
            return (ends.end() - before) * rowBytes;
        }

        @Override
        public void close() throws IOException {
            ends.close();
        }
    }

    /** Goes through the lengths up to there: only their sum tells it. */
    @Override
    public Found find(long first, long value) throws IOException {
        try (RowInput input = open(first)) {
            long example = first;
            for (input.next(); input.start() + input.rows() <= value; input.next()) {
                example++;
            }
            return new Found(example, input.start());
        }
    }
}
