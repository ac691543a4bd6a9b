package dev.tenon.support.tensorflow;

import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.DataIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.op.Op;

/**
 * An iterator in a graph.
 *
 * @param <R> the record
 * @param <B> its batch
 */
final class SliceIterator<R, B extends Batch<R>> implements DataIterator<B> {
    private final BatchFactory<R, B> factory;
    private final SliceFeeds feeds;
    private final ElementSpec spec;
    private final Op initializer;
    private final Map<String, Output<?>> next;

    /**
     * Of ops that are in the graph.
     *
     * @param next the tensors of an element, by their keys
     */
    SliceIterator(
            BatchFactory<R, B> factory,
            SliceFeeds feeds,
            ElementSpec spec,
            Op initializer,
            Map<String, Output<?>> next) {
        this.factory = factory;
        this.feeds = feeds;
        this.spec = spec;
        this.initializer = initializer;
        this.next = Collections.unmodifiableMap(next);
    }

    @Override
    public Op initializer() {
        return initializer;
    }

    @Override
    public void initialize(Session session) throws IOException {
        feeds.run(session, initializer, 0);
    }

    @Override
    public Map<String, Output<?>> next() {
        return next;
    }

    @Override
    public Batches<B> batches(Session session) {
        if (!spec.isBatched()) {
            throw new IllegalStateException(
                    "the elements of this pipeline are single examples: batch(n) makes batches of them");
        }
        return factory.batches(new Epochs(session));
    }

    /** Runs a session for each epoch. Which batches there are, and in what order, is the pipeline's. */
    private final class Epochs implements BatchSource<R> {
        private final Session session;

        Epochs(Session session) {
            this.session = session;
        }

        @Override
        public BatchCursor<R> open(BatchOptions options, long epoch) {
            try {
                feeds.run(session, initializer, epoch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new SessionCursor<>(factory.tensors(), session, next);
        }

        @Override
        public void requireShuffling() {
            throw new UnsupportedOperationException(
                    "these batches come as their pipeline makes them: shuffle that, by DataPipeline.shuffle");
        }

        @Override
        public void requireWhole() {
            throw new UnsupportedOperationException(
                    "these batches come as their pipeline makes them: write DataPipeline.batch(size, true)");
        }
    }
}
