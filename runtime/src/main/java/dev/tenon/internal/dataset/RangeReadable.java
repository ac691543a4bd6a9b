package dev.tenon.internal.dataset;

import java.io.Closeable;
import java.util.Iterator;

/**
 * A dataset that reads examples that follow each other faster than one by one.
 *
 * @param <R> the record
 */
public interface RangeReadable<R> {

    /** The examples of {@code [from, to)}; closing the iterator closes what it reads with. */
    ClosableIterator<R> iterator(long from, long to);

    /** An iterator that can be given up before its end. */
    interface ClosableIterator<R> extends Iterator<R>, Closeable {
        @Override
        void close();
    }
}
