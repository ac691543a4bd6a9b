package dev.tenon.support.tensorflow;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.support.numpy.RecordDataset;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.DataIterator;
import dev.tenon.tensorflow.DataPipeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.data.BatchDataset;
import org.tensorflow.op.data.MakeIterator;
import org.tensorflow.op.data.PrefetchDataset;
import org.tensorflow.op.data.RepeatDataset;
import org.tensorflow.op.data.ShuffleDataset;
import org.tensorflow.op.data.SkipDataset;
import org.tensorflow.op.data.TakeDataset;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/**
 * A pipeline over slices of tensors.
 *
 * @param <R> the record
 * @param <B> its batch
 */
public final class SlicePipeline<R, B extends Batch<R>> implements DataPipeline<B> {
    /** The first of the two seeds that Python gives to an op where the program has set none: {@code DEFAULT_GRAPH_SEED}. */
    private static final long GRAPH_SEED = 87654321;

    private final DatasetOps ops;
    private final BatchFactory<R, B> factory;
    private final SliceFeeds feeds;
    private final ElementSpec spec;
    private final Operand<?> variant;

    private SlicePipeline(
            DatasetOps ops, BatchFactory<R, B> factory, SliceFeeds feeds, ElementSpec spec, Operand<?> variant) {
        this.ops = ops;
        this.factory = factory;
        this.feeds = feeds;
        this.spec = spec;
        this.variant = variant;
    }

    /** The examples of a batch. */
    public static <R, B extends Batch<R>> DataPipeline<B> of(Ops tf, BatchType<R, B> type, B batch) {
        BatchFactory<R, B> factory = factory(tf, type);
        return of(tf, factory, BatchSlices.of(factory.tensors().arrays(), batch));
    }

    /** The examples of a dataset. */
    public static <R, B extends Batch<R>> DataPipeline<B> of(
            Ops tf, BatchType<R, B> type, NumpyDataset<? extends R> dataset) throws IOException {
        BatchFactory<R, B> factory = factory(tf, type);
        return of(
                tf,
                factory,
                dataset instanceof RecordDataset<? extends R> files && files.size() > 0
                        ? DatasetSlices.of(factory.tensors(), files)
                        : ExampleSlices.of(factory, dataset));
    }

    private static <R, B extends Batch<R>> BatchFactory<R, B> factory(Ops tf, BatchType<R, B> type) {
        if (!(tf.scope().env() instanceof Graph)) {
            throw new IllegalArgumentException(
                    "a pipeline is made in a graph, by Ops.create(graph); these ops are eager");
        }
        if (type instanceof BatchFactory<R, B> factory) {
            return factory;
        }
        throw new IllegalArgumentException("expected the TYPE of a generated batch class, found " + type);
    }

    private static <R, B extends Batch<R>> DataPipeline<B> of(Ops tf, BatchFactory<R, B> factory, SliceSource source) {
        ElementSpec spec =
                ElementSpec.of(factory.tensors().arrays(), source.parts().get(0));
        DatasetOps ops = new DatasetOps(tf);
        List<List<Operand<?>>> placeholders = source.parts().stream()
                .map(shapes -> spec.placeholders(tf, shapes))
                .toList();
        List<Operand<?>> slices = new ArrayList<>();
        placeholders.forEach(part -> slices.add(ops.slices(spec, part)));
        SliceFeeds feeds = new SliceFeeds(
                source, placeholders.stream().flatMap(List::stream).toList(), List.of());
        Operand<?> examples = ops.asItIs(spec, ops.concatenated(spec, slices));
        return new SlicePipeline<>(ops, factory, feeds, spec, examples);
    }

    private DataPipeline<B> then(ElementSpec elements, String op, Operand<?>... arguments) {
        return new SlicePipeline<>(ops, factory, feeds, elements, ops.dataset(op, elements, variant, arguments));
    }

    private Operand<?> constant(long value) {
        return ops.tf().constant(value);
    }

    @Override
    public DataPipeline<B> shuffle(long bufferSize, long seed) {
        require(bufferSize >= 1, "a buffer holds 1 element or more", bufferSize);
        Operand<TInt64> placeholder = ops.tf().placeholderWithDefault(ops.tf().constant(seed), Shape.scalar());
        Operand<?> generator = ops.tf().random.dummySeedGenerator();
        Operand<?> shuffled = ops.dataset(
                ShuffleDataset.OP_NAME,
                spec,
                variant,
                constant(bufferSize),
                constant(GRAPH_SEED),
                placeholder,
                generator);
        return new SlicePipeline<>(ops, factory, feeds.with(new SliceFeeds.Seed(placeholder, seed)), spec, shuffled);
    }

    @Override
    public DataPipeline<B> batch(int size, boolean dropRemainder) {
        require(size >= 1, "a batch holds 1 example or more", size);
        if (spec.isBatched()) {
            throw new IllegalStateException("the elements of this pipeline are batches already");
        }
        return then(
                spec.batched(dropRemainder ? size : Shape.UNKNOWN_SIZE),
                BatchDataset.OP_NAME,
                constant(size),
                ops.tf().constant(dropRemainder));
    }

    @Override
    public DataPipeline<B> repeat() {
        return then(spec, RepeatDataset.OP_NAME, constant(-1));
    }

    @Override
    public DataPipeline<B> repeat(long count) {
        require(count >= 0, "elements are repeated 0 times or more", count);
        return then(spec, RepeatDataset.OP_NAME, constant(count));
    }

    @Override
    public DataPipeline<B> take(long count) {
        require(count >= 0, "0 elements or more are taken", count);
        return then(spec, TakeDataset.OP_NAME, constant(count));
    }

    @Override
    public DataPipeline<B> skip(long count) {
        require(count >= 0, "0 elements or more are skipped", count);
        return then(spec, SkipDataset.OP_NAME, constant(count));
    }

    @Override
    public DataPipeline<B> prefetch(long bufferSize) {
        require(bufferSize >= 1, "a buffer holds 1 element or more", bufferSize);
        return then(spec, PrefetchDataset.OP_NAME, constant(bufferSize));
    }

    /** TensorFlow would say it when the session runs, or take a negative number for another meaning. */
    private static void require(boolean isValid, String rule, long found) {
        if (!isValid) {
            throw new IllegalArgumentException(rule + ", not " + found);
        }
    }

    @Override
    public Operand<? extends TType> variant() {
        return variant;
    }

    @Override
    public List<Class<? extends TType>> outputTypes() {
        return spec.types();
    }

    @Override
    public List<Shape> outputShapes() {
        return spec.shapes();
    }

    @Override
    public DataIterator<B> makeIterator() {
        Output<?> iterator = ops.iterator(spec);
        Op initializer = MakeIterator.create(ops.tf().scope(), variant, iterator);
        return new SliceIterator<>(factory, feeds, spec, initializer, spec.unpack(ops.tf(), ops.next(spec, iterator)));
    }

    @Override
    public void initialize(Session session, Op initializer) throws IOException {
        feeds.run(session, initializer, 0);
    }

    /** For example {@code DataPipeline(Digit: image [-1, 8, 8], label [-1])}. */
    @Override
    public String toString() {
        return "DataPipeline(" + factory.schema().record() + ": " + spec + ")";
    }
}
