package dev.tenon.numpy;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The examples of one or more NumPy files, read when they are asked for.
 *
 * <p>A dataset is thread-safe; an iterator or a stream belongs to one thread. Whoever opened the dataset closes it; what was
 * read stays valid. After {@link #close}, every call throws {@link IllegalStateException}, those on its iterators
 * included.
 *
 * @param <R> the record
 */
public interface NumpyDataset<R> extends Iterable<R>, Closeable {

    /** The number of examples: {@code len(array)}. */
    long size();

    /**
     * Reads one example: {@code array[index]}. Of what is ragged or padded, its row splits or its length are read first.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not in {@code [0, size())}
     * @throws dev.tenon.LossyCastException if a value of it does not survive its cast
     */
    R get(long index) throws IOException;

    /**
     * The examples in their order, each read when it is asked for.
     *
     * @throws java.io.UncheckedIOException from the stream's operations, where a file cannot be read
     */
    Stream<R> stream();

    /**
     * The examples in their order, each read when it is asked for. Its {@code next} throws
     * {@link java.io.UncheckedIOException} where a file cannot be read, or turns out to be damaged at its end, and
     * {@link dev.tenon.LossyCastException} where a value does not survive its cast; it ends with that.
     */
    @Override
    Iterator<R> iterator();

    /**
     * The examples of {@code [from, to)}: {@code array[from:to]}. A view: it reads this dataset's files, and is unusable once
     * this dataset is closed; closing the view closes no file.
     *
     * @throws IndexOutOfBoundsException if not {@code 0 <= from <= to <= size()}
     */
    default NumpyDataset<R> slice(long from, long to) {
        throw new UnsupportedOperationException("slice");
    }

    /**
     * The examples in an order that is a function of the seed: {@code array[rng.permutation(len(array))]}, without the array of
     * indices. A view, as {@link #slice} is one. Batches of a new order each epoch are those of
     * {@code batches(dataset, n).shuffle(seed)}.
     */
    default NumpyDataset<R> shuffle(long seed) {
        throw new UnsupportedOperationException("shuffle");
    }

    /**
     * Divides the examples at random into two parts, of which the first has {@code Math.round(fraction * size())}: scikit-learn's
     * {@code train_test_split(dataset, train_size=fraction, random_state=seed)}. Each example is in one of them; which one, and
     * in what order, is a function of size, fraction and seed. Views, as {@link #slice} is one.
     *
     * @param fraction between 0 and 1
     * @throws IllegalArgumentException if it is not
     */
    default Split<R> split(double fraction, long seed) {
        throw new UnsupportedOperationException("split");
    }

    /**
     * The two parts of a dataset.
     *
     * @param <R> the record
     * @param train the part whose fraction was given
     * @param test the rest
     */
    record Split<R>(NumpyDataset<R> train, NumpyDataset<R> test) {}

    /** Closes the files. Closing twice is harmless. */
    @Override
    void close() throws IOException;
}
