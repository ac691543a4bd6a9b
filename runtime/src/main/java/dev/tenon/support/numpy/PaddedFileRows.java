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
        return new One(example * width * shape.row().size(), new Extent.Ragged(shape, splits, true));
    }

    @Override
    public RowInput open() throws IOException {
        return RowInput.open(ends.open());
    }

    /** Tells how many bytes the rows of each example have. */
    UnpaddedElements.Examples open(int elementBytes) throws IOException {
        return new ExampleBytes(ends.open(), shape.row().size() * elementBytes);
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
    public Found find(long value) throws IOException {
        try (RowInput input = open()) {
            long example = 0;
            for (input.next(); input.start() + input.rows() <= value; input.next()) {
                example++;
            }
            return new Found(example, input.start());
        }
    }
}
