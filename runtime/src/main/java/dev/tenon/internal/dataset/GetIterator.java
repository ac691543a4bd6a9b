package dev.tenon.internal.dataset;

import dev.tenon.LossyCastException;
import dev.tenon.internal.dataset.RangeReadable.ClosableIterator;
import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

/**
 * Gets one example after the other. It ends with one that cannot be read, or whose value does not survive its cast, as the
 * iterators of datasets do; not with what a record's own constructor throws.
 */
final class GetIterator<R> implements ClosableIterator<R> {
    private final NumpyDataset<R> dataset;
    private final ExampleOrder order;
    private long position;
    private boolean failed;

    GetIterator(NumpyDataset<R> dataset, ExampleOrder order) {
        this.dataset = dataset;
        this.order = order;
    }

    @Override
    public boolean hasNext() {
        return position < order.size() && !failed;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException(failed ? "the iterator ended with an error" : "no example is left");
        }
        try {
            return dataset.get(order.at(position++));
        } catch (IOException e) {
            failed = true;
            throw new UncheckedIOException(e);
        } catch (LossyCastException e) {
            failed = true;
            throw e;
        }
    }

    @Override
    public void close() {
        failed = true;
    }
}
