package dev.tenon.support.tensorflow;

import dev.tenon.tensorflow.Batches;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Batches of examples, one epoch after the other.
 *
 * @param <R> the record
 * @param <B> the batch
 */
final class RecordBatches<R, B> implements Batches<B> {
    private final Function<TensorHolder<R>, B> constructor;
    private final BatchSource<R> source;
    private final BatchOptions options;
    private final BatchLoan<R> loan;
    private long epochs;

    private RecordBatches(
            Function<TensorHolder<R>, B> constructor, BatchSource<R> source, BatchOptions options, BatchLoan<R> loan) {
        this.constructor = constructor;
        this.source = source;
        this.options = options;
        this.loan = loan;
    }

    RecordBatches(Function<TensorHolder<R>, B> constructor, BatchSource<R> source) {
        this(constructor, source, BatchOptions.NONE, new BatchLoan<>());
    }

    @Override
    public Iterator<B> iterator() {
        loan.requireOpen();
        loan.end();
        BatchCursor<R> cursor = source.open(options, epochs);
        BatchCursor<R> epoch = options.ahead() == 0 ? cursor : PrefetchingCursor.start(cursor, options.ahead());
        loan.begin(epoch);
        return new BatchEpoch<>(constructor, loan, epoch, options.listeners(), epochs++);
    }

    @Override
    public Batches<B> shuffle(long seed) {
        source.requireShuffling();
        return with(options.withSeed(seed));
    }

    @Override
    public Batches<B> dropRemainder() {
        source.requireWhole();
        return with(options.whole());
    }

    @Override
    public Batches<B> prefetch(int batches) {
        return with(options.withAhead(batches));
    }

    @Override
    public Batches<B> onProgress(Consumer<? super Progress> listener) {
        return with(options.with(Objects.requireNonNull(listener)));
    }

    private Batches<B> with(BatchOptions others) {
        loan.requireOpen();
        return new RecordBatches<>(constructor, source, others, loan);
    }

    @Override
    public void close() {
        loan.close();
    }
}
