package dev.tenon.support;

import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends one batch after the other.
 *
 * @param <R> the record
 * @param <B> the batch
 */
final class RecordBatches<R, B> implements Batches<B> {
    private final Function<TensorHolder<R>, B> constructor;
    private final Supplier<BatchCursor<R>> epochs;
    private @Nullable TensorHolder<R> lent;
    private @Nullable Epoch current;
    private boolean closed;

    RecordBatches(Function<TensorHolder<R>, B> constructor, Supplier<BatchCursor<R>> epochs) {
        this.constructor = constructor;
        this.epochs = epochs;
    }

    @Override
    public Iterator<B> iterator() {
        if (closed) {
            throw new IllegalStateException("these batches were closed");
        }
        takeBack();
        current = new Epoch(epochs.get());
        return current;
    }

    @Override
    public void close() {
        closed = true;
        current = null;
        takeBack();
    }

    private void takeBack() {
        if (lent != null) {
            lent.closeIfLent();
            lent = null;
        }
    }

    private B lend(BatchCursor<R> cursor) throws IOException {
        takeBack();
        TensorHolder<R> next = cursor.next().lend();
        lent = next;
        return constructor.apply(next);
    }

    /** One pass over the examples. */
    private final class Epoch implements Iterator<B> {
        private final BatchCursor<R> cursor;

        Epoch(BatchCursor<R> cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            requireCurrent();
            return cursor.hasNext();
        }

        @Override
        public B next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return lend(cursor);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void requireCurrent() {
            if (current != this) {
                throw new IllegalStateException(
                        closed ? "these batches were closed" : "a newer iterator has begun the next epoch");
            }
        }
    }
}
