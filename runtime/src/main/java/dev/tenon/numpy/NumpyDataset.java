package dev.tenon.numpy;

import dev.tenon.internal.dataset.DatasetView;
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
     * @throws IndexOutOfBoundsException if {@code index} is not in {@code [0, size())}: it is not counted from the end
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
     * this dataset is closed; closing the view closes no file. A view is a dataset as any other, to be divided and shuffled
     * again. One that is in the order of the files is read as fast as they are; a pass over it checks CRCs where it begins
     * with a file and goes to its end.
     *
     * @throws IndexOutOfBoundsException if not {@code 0 <= from <= to <= size()}: unlike NumPy's, bounds are neither counted from
     *     the end nor cut off there
     */
    default NumpyDataset<R> slice(long from, long to) {
        return DatasetView.of(this).slice(from, to);
    }

    /**
     * The examples in an order that is a function of size and seed alone, the same on every machine: {@code
     * array[rng.permutation(len(array))]}, without the array of indices. A view, as {@link #slice} is one; no CRC is checked.
     * Batches of a new order each epoch are those of {@code batches(dataset, n).shuffle(seed)}.
     *
     * @throws IllegalArgumentException if there are more than 2^62 examples
     */
    default NumpyDataset<R> shuffle(long seed) {
        return DatasetView.of(this).shuffle(seed);
    }

    /**
     * Divides the examples at random into two parts, of which the first has {@code Math.round(fraction * size())}: scikit-learn's
     * {@code train_test_split(dataset, train_size=fraction, random_state=seed)}. Each example is in one of them, those of
     * {@code shuffle(seed)} in its order. Views, as {@link #slice} is one. For three parts, divide one of the two again; for parts
     * in the order of the files, which are read faster, take two slices.
     *
     * @param fraction between 0 and 1
     * @throws IllegalArgumentException if it is not
     */
    default Split<R> split(double fraction, long seed) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a fraction is between 0 and 1, not " + fraction);
        }
        NumpyDataset<R> shuffled = shuffle(seed);
        long train = Math.min(Math.round(fraction * size()), size());
        return new Split<>(shuffled.slice(0, train), shuffled.slice(train, size()));
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
