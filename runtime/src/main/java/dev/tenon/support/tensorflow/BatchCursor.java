package dev.tenon.support.tensorflow;

import dev.tenon.support.numpy.DatasetReader;
import dev.tenon.support.numpy.RecordDataset;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * One pass over examples, a batch at a time.
 *
 * @param <R> the record
 */
interface BatchCursor<R> extends Closeable {

    /** Whether an example is left. */
    boolean hasNext();

    /** The next examples, as many as a batch holds or are left, in new tensors. */
    TensorHolder<R> next() throws IOException;

    /** Ends the pass. */
    @Override
    void close() throws IOException;

    /** Over files, straight into tensors. */
    static <R> BatchCursor<R> of(TensorFactory<R> factory, RecordDataset<? extends R> dataset, int batchSize) {
        return new BatchCursor<>() {
            private final DatasetReader examples = dataset.reader();
            private final long size = dataset.size();
            private long first;

            @Override
            public boolean hasNext() {
                return first < size;
            }

            @Override
            public TensorHolder<R> next() throws IOException {
                int count = (int) Math.min(batchSize, size - first);
                TensorHolder<R> batch = factory.read(examples, first, count);
                first += count;
                return batch;
            }

            @Override
            public void close() throws IOException {
                examples.close();
            }
        };
    }

    /** Over records. */
    static <R> BatchCursor<R> of(TensorFactory<R> factory, Iterator<? extends R> examples, int batchSize) {
        return new BatchCursor<>() {
            private long first;

            @Override
            public boolean hasNext() {
                return examples.hasNext();
            }

            @Override
            public TensorHolder<R> next() {
                List<R> taken = new ArrayList<>();
                while (taken.size() < batchSize && examples.hasNext()) {
                    taken.add(examples.next());
                }
                long number = first;
                first += taken.size();
                return factory.copy(taken, number);
            }

            @Override
            public void close() {}
        };
    }
}
