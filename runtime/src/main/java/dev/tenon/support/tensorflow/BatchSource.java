package dev.tenon.support.tensorflow;

/**
 * What batches are made from.
 *
 * @param <R> the record
 */
interface BatchSource<R> {

    /** Begins a pass over the examples, in the order of the epoch where they are shuffled. The caller closes it. */
    BatchCursor<R> open(BatchOptions options, long epoch);

    /**
     * Checks that the examples can come in another order.
     *
     * @throws UnsupportedOperationException if they cannot
     */
    default void requireShuffling() {}

    /**
     * Checks that a last batch which is smaller can be left out.
     *
     * @throws UnsupportedOperationException if it cannot
     */
    default void requireWhole() {}
}
