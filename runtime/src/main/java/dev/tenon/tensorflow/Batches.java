package dev.tenon.tensorflow;

import java.util.Iterator;
import java.util.function.Consumer;

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
 * <p>{@link #shuffle}, {@link #dropRemainder}, {@link #prefetch} and {@link #onProgress} return new objects, which mean the
 * same in whatever order they are called; of two seeds, or two numbers of batches ahead, the last one counts. An object and
 * all that are made from it are closed together, and have one epoch at a time: an {@link #iterator} of any of them ends the
 * epoch before. Each counts its own epochs.
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

    /**
     * The examples in a new order each epoch: {@code tf.data.Dataset.shuffle} with a buffer as large as the dataset, in constant
     * memory. Each example comes once an epoch. The order is a function of the number of examples, the seed and the number of
     * the epoch, the first of an object being 0, and the same on every machine; that of epoch 0 is the order of
     * {@code dataset.shuffle(seed)}. Within a batch files are read forward. The CRC of what is stored in an npz file is not
     * checked. In messages, examples of a list are counted in the order of the epoch.
     *
     * @return new batches, closed together with these
     * @throws UnsupportedOperationException if the batches are made from an {@code Iterator}
     */
    default Batches<B> shuffle(long seed) {
        throw new UnsupportedOperationException("shuffle");
    }

    /**
     * Leaves out a last batch that is smaller than the others: {@code batch(n, drop_remainder=True)}.
     *
     * @return new batches, closed together with these
     */
    default Batches<B> dropRemainder() {
        throw new UnsupportedOperationException("dropRemainder");
    }

    /**
     * Makes up to {@code batches} batches ahead, on a daemon thread of its own: {@code tf.data.Dataset.prefetch}. What goes wrong
     * there is thrown by the {@code next} that would have given the batch, and what was made and not given is freed with the
     * epoch. The thread ends with the epoch: whoever ends it waits until the batch that is being made is complete.
     *
     * <p>The list or the iterator that the examples come from, and their accessors, are called on that thread, which is
     * interrupted when the epoch ends before they do. A thread that is interrupted while it waits for a batch gets an
     * {@link java.io.InterruptedIOException}, wrapped, and the epoch ends.
     *
     * @return new batches, closed together with these
     * @throws IllegalArgumentException if {@code batches} is less than 1
     */
    default Batches<B> prefetch(int batches) {
        throw new UnsupportedOperationException("prefetch");
    }

    /**
     * Tells how far an epoch is, each time a batch is given, on the thread that it is given to, before the loop has it. What a
     * listener throws comes through and ends the epoch.
     *
     * <pre>{@code
     * batches.onProgress(p -> System.out.printf("\repoch %d: %d of %d", p.epoch() + 1, p.examples(), p.size()))
     * }</pre>
     *
     * @return new batches, closed together with these
     */
    default Batches<B> onProgress(Consumer<? super Progress> listener) {
        throw new UnsupportedOperationException("onProgress");
    }

    /**
     * How far an epoch is.
     *
     * @param epoch its number, from 0 on
     * @param batches how many were given, the one that is about to be given included
     * @param examples how many examples these have
     * @param size how many examples the epoch has, without those that are left out; -1 where nobody knows, as of an
     *     {@code Iterator} or a {@link DataPipeline}
     */
    record Progress(long epoch, long batches, long examples, long size) {}

    /** Frees the batch that is still lent, and ends its epoch. Closing twice is harmless. */
    @Override
    void close();
}
