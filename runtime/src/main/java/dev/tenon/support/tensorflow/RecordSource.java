package dev.tenon.support.tensorflow;

import dev.tenon.internal.dataset.DatasetView;
import dev.tenon.internal.dataset.Permutation;
import dev.tenon.numpy.NumpyDataset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Batches of records.
 *
 * @param <R> the record
 */
abstract class RecordSource<R> implements BatchSource<R> {
    private final TensorFactory<R> factory;
    private final int batchSize;

    RecordSource(TensorFactory<R> factory, int batchSize) {
        this.factory = factory;
        this.batchSize = batchSize;
    }

    /** How many records there are now; -1 where nobody knows. */
    abstract long size();

    /** All of them in their order. */
    abstract Iterator<? extends R> inOrder();

    /** All of them in the order of an epoch. */
    abstract Iterator<? extends R> shuffled(long seed, long epoch);

    @Override
    public final BatchCursor<R> open(BatchOptions options, long epoch) {
        long size = size();
        Iterator<? extends R> examples =
                options.seed().isPresent() ? shuffled(options.seed().getAsLong(), epoch) : inOrder();
        return new RecordsCursor<>(
                factory, examples, batchSize, options, size < 0 ? size : options.given(size, batchSize));
    }

    /** Of a list. */
    static <R> BatchSource<R> of(TensorFactory<R> factory, List<? extends R> examples, int batchSize) {
        return new RecordSource<>(factory, batchSize) {
            @Override
            long size() {
                return examples.size();
            }

            @Override
            Iterator<? extends R> inOrder() {
                return examples.iterator();
            }

            @Override
            Iterator<? extends R> shuffled(long seed, long epoch) {
                List<? extends R> atRandom = examples instanceof RandomAccess ? examples : new ArrayList<>(examples);
                Permutation order = new Permutation(atRandom.size(), seed, epoch);
                return LongStream.range(0, order.size())
                        .<R>mapToObj(i -> atRandom.get((int) order.at(i)))
                        .iterator();
            }
        };
    }

    /** Of a dataset that is not made of files, or not of those that are known here. */
    static <R> BatchSource<R> of(TensorFactory<R> factory, NumpyDataset<? extends R> dataset, int batchSize) {
        return new RecordSource<>(factory, batchSize) {
            @Override
            long size() {
                return dataset.size();
            }

            @Override
            Iterator<? extends R> inOrder() {
                return dataset.iterator();
            }

            @Override
            Iterator<? extends R> shuffled(long seed, long epoch) {
                return DatasetView.of(dataset).shuffle(seed, epoch).iterator();
            }
        };
    }

    /** Of an iterator, which gives one pass. */
    static <R> BatchSource<R> of(TensorFactory<R> factory, Iterator<? extends R> examples, int batchSize) {
        return new RecordSource<>(factory, batchSize) {
            private @Nullable Iterator<? extends R> left = examples;

            @Override
            long size() {
                return -1;
            }

            @Override
            Iterator<? extends R> inOrder() {
                Iterator<? extends R> only = left;
                if (only == null) {
                    throw new IllegalStateException(
                            "an Iterator gives one epoch only: make the batches from a list or a dataset");
                }
                left = null;
                return only;
            }

            @Override
            Iterator<? extends R> shuffled(long seed, long epoch) {
                requireShuffling();
                return inOrder();
            }

            @Override
            public void requireShuffling() {
                throw new UnsupportedOperationException(
                        "an Iterator's examples come in its order, and nobody knows those"
                                + " that are still to come: make the batches from a list or a dataset");
            }
        };
    }
}
