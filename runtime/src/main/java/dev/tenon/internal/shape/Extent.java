package dev.tenon.internal.shape;

import java.util.stream.LongStream;

/** How far the examples of a component reach in the array that holds them. */
public sealed interface Extent {

    /** What their shapes have in common. */
    ExampleShape shape();

    /** The shape of the array. */
    long[] array(long examples);

    /** The number of elements of the array. */
    default long elements(long examples) {
        return ArrayShape.product(array(examples));
    }

    /** The extent of the examples in {@code [from, to)}. */
    Extent slice(int from, int to);

    /** The array's first element of an example; of the one behind the last, the number of elements. */
    long start(int example);

    /** Goes through the examples from {@code first} on; elements are counted from the array's first. */
    ExampleCursor cursor(int first);

    /**
     * All examples have one shape.
     *
     * @param batched whether the array has a batch axis before
     */
    record Dense(ArrayShape example, boolean batched) implements Extent {
        @Override
        public ExampleShape shape() {
            return ExampleShape.dense(example);
        }

        @Override
        public long[] array(long examples) {
            return batched ? example.batched(examples) : example.lengths();
        }

        @Override
        public Extent slice(int from, int to) {
            return this;
        }

        @Override
        public long start(int example) {
            return example * example().size();
        }

        @Override
        public ExampleCursor cursor(int first) {
            return new DenseCursor(example, first);
        }
    }

    /**
     * Each example has its own number of rows, which stand one behind the other.
     *
     * @param batched whether the array has more than one example; otherwise its outermost splits are those of one
     */
    record Ragged(ExampleShape shape, RowSplits splits, boolean batched) implements Extent {
        @Override
        public long[] array(long examples) {
            return shape.row().batched(splits.values());
        }

        @Override
        public Extent slice(int from, int to) {
            return new Ragged(shape, splits.slice(from, to), batched);
        }

        @Override
        public long start(int example) {
            return splits.firstValue(example) * shape.row().size();
        }

        @Override
        public ExampleCursor cursor(int first) {
            return new RaggedCursor(this, first);
        }

        /** The splits that the array has beside it: of one example only the inner ones. */
        public RowSplits rows() {
            return batched ? splits : new RowSplits(splits.level(1));
        }
    }

    /**
     * Each example has its own number of rows, and padding behind them.
     *
     * @param lengths the numbers of rows, as splits of rows without padding
     * @param width with how many rows an example stands in the array
     */
    record Padded(ExampleShape shape, RowSplits lengths, long width) implements Extent {
        @Override
        public long[] array(long examples) {
            return LongStream.concat(
                            LongStream.of(examples, width),
                            LongStream.of(shape.row().lengths()))
                    .toArray();
        }

        @Override
        public Extent slice(int from, int to) {
            return new Padded(shape, lengths.slice(from, to), width);
        }

        @Override
        public long start(int example) {
            return example * width * shape.row().size();
        }

        @Override
        public ExampleCursor cursor(int first) {
            return new PaddedCursor(this, first);
        }

        /** The same examples without padding. */
        public Ragged unpadded() {
            return new Ragged(shape, lengths, true);
        }
    }
}
