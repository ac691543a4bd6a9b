package dev.tenon.support.tensorflow;

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
        endEpoch();
        current = new Epoch(epochs.get());
        return current;
    }

    @Override
    public void close() {
        closed = true;
        endEpoch();
    }

    private void endEpoch() {
        takeBack();
        Epoch ended = current;
        current = null;
        if (ended != null) {
            ended.close();
        }
    }

    private void takeBack() {
        TensorHolder<R> ended = lent;
        lent = null;
        if (ended != null) {
            ended.closeIfLent();
        }
    }

    /** One pass over the examples; it ends with the first error. */
    private final class Epoch implements Iterator<B> {
        private final BatchCursor<R> cursor;
        private boolean failed;

        Epoch(BatchCursor<R> cursor) {
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            requireCurrent();
            return !failed && cursor.hasNext();
        }

        @Override
        public B next() {
            if (!hasNext()) {
                throw new NoSuchElementException(failed ? "the epoch ended with an error" : "the epoch is over");
            }
            takeBack();
            failed = true;
            try {
                TensorHolder<R> next = cursor.next().lend();
                failed = false;
                return lend(next);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The examples' own code may have ended this epoch meanwhile, or have taken a batch from it. */
        private B lend(TensorHolder<R> next) {
            if (current != this) {
                next.close();
            }
            requireCurrent();
            takeBack();
            lent = next;
            return constructor.apply(next);
        }

        private void close() {
            try {
                cursor.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void requireCurrent() {
            if (current != this) {
                throw new IllegalStateException(
                        closed ? "these batches were closed" : "this epoch was ended by a newer iterator()");
            }
        }
    }
}
