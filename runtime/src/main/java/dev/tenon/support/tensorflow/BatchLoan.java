package dev.tenon.support.tensorflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What those batches have in common that are closed together: one epoch at a time, of which one batch is lent.
 *
 * @param <R> the record
 */
final class BatchLoan<R> {
    private @Nullable TensorHolder<R> lent;
    private @Nullable BatchCursor<R> current;
    private boolean closed;

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("these batches were closed");
        }
    }

    /** Throws where another epoch began, or all of them ended. */
    void requireCurrent(BatchCursor<R> epoch) {
        requireOpen();
        if (current != epoch) {
            throw new IllegalStateException("this epoch was ended by a newer iterator()");
        }
    }

    /** Begins an epoch; the one before was ended. */
    void begin(BatchCursor<R> epoch) {
        current = epoch;
    }

    /** Ends the epoch that there is, and frees all that it has. */
    void end() {
        takeBack();
        BatchCursor<R> ended = current;
        current = null;
        try {
            if (ended != null) {
                ended.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees the batch that is lent, unless somebody detached it. */
    void takeBack() {
        TensorHolder<R> ended = lent;
        lent = null;
        if (ended != null) {
            ended.closeIfLent();
        }
    }

    /** Frees it, where it is of this epoch. */
    void takeBack(BatchCursor<R> epoch) {
        if (current == epoch) {
            takeBack();
        }
    }

    /** Lends a batch. The examples' own code may have ended its epoch meanwhile, or have taken a batch from it. */
    TensorHolder<R> lend(BatchCursor<R> epoch, TensorHolder<R> next) {
        if (current != epoch) {
            next.close();
        }
        requireCurrent(epoch);
        takeBack();
        lent = next.lend();
        return next;
    }

    void close() {
        closed = true;
        end();
    }
}
