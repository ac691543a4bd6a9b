package dev.tenon.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * One pass over examples, a batch at a time.
 *
 * @param <R> the record
 */
interface BatchCursor<R> {

    /** Whether an example is left. */
    boolean hasNext();

    /** The next examples, as many as a batch holds or are left, in new tensors. */
    TensorHolder<R> next() throws IOException;

    /** Over files, straight into tensors. */
    static <R> BatchCursor<R> of(TensorFactory<R> factory, RecordDataset<? extends R> dataset, int batchSize) {
        return new BatchCursor<>() {
            private final long size = dataset.size();
            private long first;

            @Override
            public boolean hasNext() {
                return first < size;
            }

            @Override
            public TensorHolder<R> next() throws IOException {
                int count = (int) Math.min(batchSize, size - first);
                TensorHolder<R> batch = factory.read(dataset, first, count);
                first += count;
                return batch;
            }
        };
    }

    /** Over records. */
    static <R> BatchCursor<R> of(TensorFactory<R> factory, Iterator<? extends R> examples, int batchSize) {
        return new BatchCursor<>() {
            private final List<R> taken = new ArrayList<>();
            private long first;

            @Override
            public boolean hasNext() {
                return examples.hasNext();
            }

            @Override
            public TensorHolder<R> next() {
                taken.clear();
                while (taken.size() < batchSize && examples.hasNext()) {
                    taken.add(examples.next());
                }
                long number = first;
                first += taken.size();
                return factory.copy(taken, number);
            }
        };
    }
}
