package dev.tenon.tensorflow;

import java.util.Iterator;

/**
 * Examples in batches, one batch at a time: {@code tf.data.Dataset.batch}. The last batch holds what is left and may be
 * smaller.
 *
 * <pre>{@code
 * try (Batches<DigitBatch> epoch = DigitBatch.batches(dataset, 32)) {
 *   for (DigitBatch batch : epoch) step(batch.image(), batch.label());
 * }
 * }</pre>
 *
 * <p>A batch lives until the next {@code next()} or until this object is closed, unless it was {@linkplain Batch#detach
 * detached}; closing it earlier is fine. Each {@link #iterator} is the next epoch and ends the one before. Closing frees
 * everything, also in the middle of an epoch; what the batches are made from is not closed. An object belongs to one
 * thread at a time.
 *
 * @param <B> the batch
 */
public interface Batches<B> extends Iterable<B>, AutoCloseable {

    /**
     * Begins the next epoch. The iterator's {@code next} throws {@link java.io.UncheckedIOException} where a file cannot be
     * read, or turns out to be damaged at its end. An epoch ends with its first error.
     *
     * @throws IllegalStateException if this object is closed, or is made from an {@code Iterator} and has given its only
     *     epoch
     */
    @Override
    Iterator<B> iterator();

    /** Frees the batch that is still lent, and ends its epoch. Closing twice is harmless. */
    @Override
    void close();
}
