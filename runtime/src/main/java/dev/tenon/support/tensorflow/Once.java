package dev.tenon.support.tensorflow;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the only pass over an iterator.
 *
 * @param <R> the record
 */
final class Once<R> implements Supplier<BatchCursor<R>> {
    private @Nullable BatchCursor<R> cursor;

    Once(BatchCursor<R> cursor) {
        this.cursor = cursor;
    }

    @Override
    public BatchCursor<R> get() {
        BatchCursor<R> only = cursor;
        if (only == null) {
            throw new IllegalStateException(
                    "an Iterator gives one epoch only: make the batches from a list or a dataset");
        }
        cursor = null;
        return only;
    }
}
