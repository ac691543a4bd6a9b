package dev.tenon.support.tensorflow;

import dev.tenon.tensorflow.Batches.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lends one batch after the other. It ends with the first error.
 *
 * @param <R> the record
 * @param <B> the batch
 */
final class BatchEpoch<R, B> implements Iterator<B> {
    private final Function<TensorHolder<R>, B> constructor;
    private final BatchLoan<R> loan;
    private final BatchCursor<R> cursor;
    private final List<Consumer<? super Progress>> listeners;
    private final long number;
    private long batches;
    private long examples;
    private boolean failed;

    BatchEpoch(
            Function<TensorHolder<R>, B> constructor,
            BatchLoan<R> loan,
            BatchCursor<R> cursor,
            List<Consumer<? super Progress>> listeners,
            long number) {
        this.constructor = constructor;
        this.loan = loan;
        this.cursor = cursor;
        this.listeners = listeners;
        this.number = number;
    }

    @Override
    public boolean hasNext() {
        loan.requireCurrent(cursor);
        try {
            return !failed && cursor.hasNext();
        } catch (RuntimeException | Error e) {
            end(e);
            throw e;
        }
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException(failed ? "the epoch ended with an error" : "the epoch is over");
        }
        loan.takeBack();
        failed = true;
        try {
            B batch = give(loan.lend(cursor, cursor.next()));
            failed = false;
            return batch;
        } catch (IOException e) {
            end(e);
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            end(e);
            throw e;
        }
    }

    private B give(TensorHolder<R> lent) {
        batches++;
        examples += lent.size();
        Progress progress = new Progress(number, batches, examples, cursor.size());
        B batch = constructor.apply(lent);
        listeners.forEach(listener -> listener.accept(progress));
        return batch;
    }

    /** After an error no further batch comes, so that nothing is kept until the epoch is closed. */
    private void end(Throwable failure) {
        failed = true;
        try {
            loan.takeBack(cursor);
            cursor.close();
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
