package dev.tenon.internal.dataset;

import dev.tenon.internal.dataset.RangeReadable.ClosableIterator;

/** The examples of a view, as long as that is open. */
record ViewIterator<R>(DatasetView<R> view, ClosableIterator<R> examples) implements ClosableIterator<R> {
    @Override
    public boolean hasNext() {
        view.requireOpen();
        return examples.hasNext();
    }

    @Override
    public R next() {
        view.requireOpen();
        return examples.next();
    }

    @Override
    public void close() {
        examples.close();
    }
}
