package dev.tenon.support.tensorflow;

import dev.tenon.internal.dataset.ExampleOrder;
import dev.tenon.support.numpy.DatasetReader;
import dev.tenon.support.numpy.RandomReader;
import dev.tenon.support.numpy.RecordDataset;
import java.io.IOException;

/**
 * Examples of files, which are read straight into tensors.
 *
 * @param order which of them, and when they come
 * @param <R> the record
 */
record FileBatches<R>(TensorFactory<R> factory, RecordDataset<? extends R> dataset, ExampleOrder order, int batchSize)
        implements BatchSource<R> {

    @Override
    public BatchCursor<R> open(BatchOptions options, long epoch) {
        long size = options.given(order.size(), batchSize);
        if (options.seed().isPresent()) {
            return new AtRandom(order.shuffle(options.seed().getAsLong(), epoch), size);
        }
        return order instanceof ExampleOrder.Range range ? new Forward(range.first(), size) : new AtRandom(order, size);
    }

    /** A pass over examples, of which so many were given. */
    private abstract class Pass implements BatchCursor<R> {
        private final long size;
        private long given;

        Pass(long size) {
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public boolean hasNext() {
            return given < size;
        }

        @Override
        public TensorHolder<R> next() throws IOException {
            int count = (int) Math.min(batchSize, size - given);
            TensorHolder<R> batch = next(given, count);
            given += count;
            return batch;
        }

        abstract TensorHolder<R> next(long position, int count) throws IOException;
    }

    /** One after the other, as they are in the files. */
    private final class Forward extends Pass {
        private final DatasetReader examples;
        private final long first;

        Forward(long first, long size) {
            super(size);
            this.first = first;
            this.examples = dataset.reader(first);
        }

        @Override
        TensorHolder<R> next(long position, int count) throws IOException {
            return factory.read(examples, first + position, count);
        }

        @Override
        public void close() throws IOException {
            examples.close();
        }
    }

    /** Each from wherever it is. */
    private final class AtRandom extends Pass {
        private final RandomReader examples = dataset.randomReader();
        private final ExampleOrder shuffled;
        private final long[] numbers;

        AtRandom(ExampleOrder shuffled, long size) {
            super(size);
            this.shuffled = shuffled;
            this.numbers = new long[(int) Math.min(batchSize, size)];
        }

        @Override
        TensorHolder<R> next(long position, int count) throws IOException {
            shuffled.fill(position, numbers, count);
            return factory.read(examples, numbers, count);
        }

        @Override
        public void close() {}
    }
}
