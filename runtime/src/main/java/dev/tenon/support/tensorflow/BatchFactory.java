package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.dataset.DatasetView;
import dev.tenon.internal.dataset.ExampleOrder;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.RecordDataset;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/**
 * Makes the generated objects that hold the tensors of a batch.
 *
 * @param <R> the record
 * @param <B> the generated class
 */
public final class BatchFactory<R, B extends Batch<R>> implements BatchType<R, B> {
    private final TensorFactory<R> factory;
    private final Function<TensorHolder<R>, B> constructor;

    /** For the record that {@code codec} takes apart. */
    public BatchFactory(RecordCodec<R> codec, Function<TensorHolder<R>, B> constructor) {
        this.factory = new TensorFactory<>(codec, Form.BATCH);
        this.constructor = constructor;
    }

    @Override
    public Schema schema() {
        return factory.schema();
    }

    /** Owns tensors, ragged tensors, and holders of the tensors of nested records, in the order of the record's components. */
    public B ofComponents(@Nullable AutoCloseable... components) {
        return constructor.apply(factory.own(components));
    }

    /** For example {@code BatchType(Digit: image: float32 [8, 8], label: int64 [])}. */
    @Override
    public String toString() {
        return "BatchType(" + schema() + ")";
    }

    @Override
    public B of(Collection<? extends R> examples) {
        return constructor.apply(factory.copy(new ArrayList<>(examples), 0));
    }

    @Override
    public B of(Map<String, ? extends Tensor> tensors) {
        return constructor.apply(factory.own(tensors));
    }

    @Override
    public B of(Result result) {
        return constructor.apply(factory.own(result));
    }

    @Override
    public B view(Map<String, ? extends Tensor> tensors) {
        return constructor.apply(factory.borrow(tensors));
    }

    @Override
    public B read(Path file, ReadOption... options) throws IOException {
        return constructor.apply(factory.read(file, options));
    }

    @Override
    public Batches<B> batches(NumpyDataset<? extends R> dataset, int batchSize) {
        requireBatchSize(batchSize);
        return new RecordBatches<>(constructor, source(dataset, batchSize));
    }

    private BatchSource<R> source(NumpyDataset<? extends R> dataset, int batchSize) {
        if (dataset instanceof DatasetView<? extends R> view
                && view.dataset() instanceof RecordDataset<? extends R> files) {
            return new FileBatches<>(factory, files, view.order(), batchSize);
        }
        return dataset instanceof RecordDataset<? extends R> files
                ? new FileBatches<>(factory, files, ExampleOrder.all(files.size()), batchSize)
                : RecordSource.of(factory, dataset, batchSize);
    }

    @Override
    public Batches<B> batches(List<? extends R> examples, int batchSize) {
        requireBatchSize(batchSize);
        return new RecordBatches<>(constructor, RecordSource.of(factory, examples, batchSize));
    }

    @Override
    public Batches<B> batches(Iterator<? extends R> examples, int batchSize) {
        requireBatchSize(batchSize);
        return new RecordBatches<>(constructor, RecordSource.of(factory, examples, batchSize));
    }

    /** Batches of what else gives tensors. */
    Batches<B> batches(BatchSource<R> source) {
        return new RecordBatches<>(constructor, source);
    }

    /** What makes the tensors of the batches. */
    TensorFactory<R> tensors() {
        return factory;
    }

    private static void requireBatchSize(int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("a batch holds 1 example or more, not " + batchSize);
        }
    }
}
