package dev.tenon.support.tensorflow;

import java.io.Closeable;
import java.io.IOException;

/**
 * One pass over examples, a batch at a time.
 *
 * @param <R> the record
 */
interface BatchCursor<R> extends Closeable {

    /** How many examples the pass has; -1 where nobody knows. */
    long size();

    /** Whether a batch is left, or the error that ends the pass. */
    boolean hasNext();

    /** The next examples, as many as a batch holds or are left, in new tensors. */
    TensorHolder<R> next() throws IOException;

    /** Whether code of others gives the examples, which may wait for ever for the next one. */
    default boolean mayWait() {
        return false;
    }

    /** Ends the pass. Ending it twice is harmless. */
    @Override
    void close() throws IOException;
}
