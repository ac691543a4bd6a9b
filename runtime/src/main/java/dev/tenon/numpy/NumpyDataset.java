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

    /** Closes the files. Closing twice is harmless. */
    @Override
    void close() throws IOException;
}
