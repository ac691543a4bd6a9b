package dev.tenon.internal.dataset;

import dev.tenon.internal.dataset.RangeReadable.ClosableIterator;
import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Some examples of a dataset, in an order of their own. It reads them where the dataset has them.
 *
 * @param <R> the record
 */
public final class DatasetView<R> implements NumpyDataset<R> {
    private final NumpyDataset<R> dataset;
    private final ExampleOrder order;
    private volatile boolean closed;

    private DatasetView(NumpyDataset<R> dataset, ExampleOrder order) {
        this.dataset = dataset;
        this.order = order;
    }

    /** All of a dataset, to be divided and shuffled. */
    public static <R> DatasetView<R> of(NumpyDataset<R> dataset) {
        return new DatasetView<>(dataset, ExampleOrder.all(dataset.size()));
    }

    /** The dataset whose examples these are; it is no view. */
    public NumpyDataset<R> dataset() {
        requireOpen();
        return dataset;
    }

    /** Which of them, and in what order. */
    public ExampleOrder order() {
        return order;
    }

    @Override
    public long size() {
        requireOpen();
        return order.size();
    }

    @Override
    public R get(long index) throws IOException {
        requireOpen();
        return dataset.get(order.at(index));
    }

    @Override
    public DatasetView<R> slice(long from, long to) {
        requireOpen();
        return new DatasetView<>(dataset, order.slice(from, to));
    }

    @Override
    public DatasetView<R> shuffle(long seed) {
        return shuffle(seed, 0);
    }

    /** The same in the order of an epoch. */
    public DatasetView<R> shuffle(long seed, long epoch) {
        requireOpen();
        return new DatasetView<>(dataset, order.shuffle(seed, epoch));
    }

    @Override
    public Iterator<R> iterator() {
        return open();
    }

    @Override
    public Stream<R> stream() {
        ClosableIterator<R> examples = open();
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliterator(examples, order.size(), characteristics), false)
                .onClose(examples::close);
    }

    private ClosableIterator<R> open() {
        requireOpen();
        if (order instanceof ExampleOrder.Range range && dataset instanceof RangeReadable<?> readable) {
            @SuppressWarnings("unchecked") // a dataset gives its own records, this way or that
            RangeReadable<R> examples = (RangeReadable<R>) readable;
            return new ViewIterator<>(this, examples.iterator(range.first(), range.first() + range.size()));
        }
        return new ViewIterator<>(this, new GetIterator<>(dataset, order));
    }

    /** For example {@code NumpyDataset(1437 examples of NumpyDataset(1797 of Digit: image: float32 [8, 8], ...))}. */
    @Override
    public String toString() {
        return closed
                ? "NumpyDataset(closed)"
                : "NumpyDataset(" + order.size() + " examples of " + dataset + (isInOrder() ? ")" : ", shuffled)");
    }

    private boolean isInOrder() {
        return order instanceof ExampleOrder.Range;
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Whether both this view and its dataset can be read. */
    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the view of the dataset is closed");
        }
        dataset.size(); // throws where the dataset is closed
    }
}
