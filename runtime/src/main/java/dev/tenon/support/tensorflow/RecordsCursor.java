package dev.tenon.support.tensorflow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pass over records.
 *
 * @param <R> the record
 */
final class RecordsCursor<R> implements BatchCursor<R> {
    private final TensorFactory<R> factory;
    private final Iterator<? extends R> examples;
    private final int batchSize;
    private final boolean isWhole;
    private final long size;
    private long first;

    /** The examples of the next batch, where it was looked whether they are enough, and what became of that. */
    private @Nullable List<R> taken;

    private @Nullable Throwable failure;

    /**
     * Over the examples of an iterator.
     *
     * @param size how many the pass has; -1 where nobody knows
     */
    RecordsCursor(
            TensorFactory<R> factory, Iterator<? extends R> examples, int batchSize, BatchOptions options, long size) {
        this.factory = factory;
        this.examples = examples;
        this.batchSize = batchSize;
        this.isWhole = options.isWhole();
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean hasNext() {
        if (!isWhole) {
            return examples.hasNext();
        }
        if (taken == null && failure == null) {
            try {
                taken = take();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }
        return failure != null || (taken != null && taken.size() == batchSize);
    }

    @Override
    public TensorHolder<R> next() {
        List<R> batch = taken;
        taken = null;
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (batch == null) {
            batch = take();
        }
        long number = first;
        first += batch.size();
        return factory.copy(batch, number);
    }

    private List<R> take() {
        List<R> examplesOfBatch = new ArrayList<>();
        while (examplesOfBatch.size() < batchSize && examples.hasNext()) {
            examplesOfBatch.add(examples.next());
        }
        return examplesOfBatch;
    }

    @Override
    public boolean mayWait() {
        return true;
    }

    @Override
    public void close() {}
}
