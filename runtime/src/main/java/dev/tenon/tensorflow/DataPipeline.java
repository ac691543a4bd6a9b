package dev.tenon.tensorflow;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.support.tensorflow.SlicePipeline;
import java.io.IOException;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.types.family.TType;

/**
 * Examples as an input pipeline of a graph: {@code tf.data.Dataset}. TensorFlow's own threads take the examples out of the
 * tensors, shuffle them and put them into batches, while a session runs; no Java code runs in between.
 *
 * <pre>{@code
 * try (Graph graph = new Graph(); NumpyDataset<Digit> dataset = DigitNumpy.open(file, StandardReadOption.MAPPED)) {
 *   Ops tf = Ops.create(graph);
 *   DataIterator<DigitBatch> digits = DataPipeline.fromTensorSlices(tf, DigitBatch.TYPE, dataset)
 *       .shuffle(10_000, 42).repeat(3).batch(32).prefetch(2).makeIterator();
 *   Op train = model(tf, digits.next().get("image"), digits.next().get("label"));
 *   try (Session session = new Session(graph)) {
 *     digits.initialize(session);
 *     try {
 *       while (true) session.runner().addTarget(train).run().close();
 *     } catch (TFOutOfRangeException e) {
 *       // every example was used three times
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>The pipeline begins with examples, which {@link #batch} puts into batches. Each method adds an op to the graph and
 * returns a new pipeline. What is in an element is derived from the record: the tensors of {@link Batch#asMap}, in that order,
 * with the lengths that the batch or the dataset was found to have. Ragged components keep their rows: they are one variant
 * each, as in Python, and {@link DataIterator#next} makes values and row splits of it.
 *
 * <p>The tensors are no part of the graph, which therefore stays small. They are fed when an iterator is initialized: those of
 * a batch, which has to be open then, or those that are read from the dataset, which has to be open then, a tensor a component
 * and file. TensorFlow shares their memory from then on, and keeps it until the iterator is initialized anew or the session
 * is closed: the batch and the dataset may be closed before. Nothing is copied but ragged rows; where a dataset was opened
 * {@linkplain dev.tenon.numpy.StandardReadOption#MAPPED mapped}, TensorFlow takes the examples out of the files themselves.
 * To that end TensorFlow runs the pipeline as it stands, and does not optimize it, for which it would copy everything once.
 *
 * <p>A pipeline holds no native memory itself and is not closed; it is usable as long as its graph is. It is immutable, and
 * adding to it is as thread-safe as the graph is.
 *
 * @param <B> the batch that the elements are, once they are batched
 */
public interface DataPipeline<B extends Batch<?>> {

    /**
     * The examples of a batch, one by one: {@code tf.data.Dataset.from_tensor_slices(batch)}. The batch stays the caller's, and
     * has to be open when an iterator is initialized. Do not write to its tensors while a session uses them.
     *
     * @param tf ops of a graph, in which the pipeline is made
     * @param type {@code DigitBatch.TYPE}
     * @throws IllegalArgumentException if {@code tf} is eager
     * @throws IllegalStateException if the batch is closed
     */
    static <R, B extends Batch<R>> DataPipeline<B> fromTensorSlices(Ops tf, BatchType<R, B> type, B batch) {
        return SlicePipeline.of(tf, type, batch);
    }

    /**
     * The examples of a dataset, one by one: {@code from_tensor_slices} of each file, concatenated. Row splits and lengths are
     * read now, everything else whenever an iterator is initialized. A padded component without a declared width is as wide
     * as the longest example of all files. A view of a dataset is read as one batch, and lengths that the record leaves open
     * are unknown until then.
     *
     * @param tf ops of a graph, in which the pipeline is made
     * @param type {@code DigitBatch.TYPE}
     * @throws IllegalArgumentException if {@code tf} is eager
     * @throws dev.tenon.SchemaMismatchException if files differ in the length of an axis that is not ragged or padded
     */
    static <R, B extends Batch<R>> DataPipeline<B> fromTensorSlices(
            Ops tf, BatchType<R, B> type, NumpyDataset<? extends R> dataset) throws IOException {
        return SlicePipeline.of(tf, type, dataset);
    }

    /**
     * The elements in another order: each is drawn from {@code bufferSize} that were read ahead, the order of the whole being
     * random where these are all. It is the order that Python's {@code shuffle(buffer_size, seed=seed)} gives, and another one
     * after each {@link #repeat}. An iterator that is initialized anew begins with the same order again.
     *
     * @throws IllegalArgumentException if {@code bufferSize} is less than 1
     */
    DataPipeline<B> shuffle(long bufferSize, long seed);

    /** Batches of {@code size} examples, of which the last holds what is left: {@code batch(size)}. */
    default DataPipeline<B> batch(int size) {
        return batch(size, false);
    }

    /**
     * Batches of {@code size} examples: {@code batch(size, drop_remainder)}, of ragged components {@code ragged_batch}.
     *
     * @param dropRemainder whether a last batch that would be smaller is left out, so that all have one shape
     * @throws IllegalArgumentException if {@code size} is less than 1
     * @throws IllegalStateException if the elements are batches already
     */
    DataPipeline<B> batch(int size, boolean dropRemainder);

    /** The elements again and again, without an end: {@code repeat()}. */
    DataPipeline<B> repeat();

    /**
     * The elements {@code count} times: {@code repeat(count)}.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    DataPipeline<B> repeat(long count);

    /**
     * The first {@code count} elements: {@code take(count)}.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    DataPipeline<B> take(long count);

    /**
     * The elements but for the first {@code count}: {@code skip(count)}.
     *
     * @throws IllegalArgumentException if {@code count} is negative
     */
    DataPipeline<B> skip(long count);

    /**
     * Makes up to {@code bufferSize} elements ahead, on a thread of TensorFlow's: {@code prefetch(bufferSize)}.
     *
     * @throws IllegalArgumentException if {@code bufferSize} is less than 1
     */
    DataPipeline<B> prefetch(long bufferSize);

    /** The dataset as ops take it: the input of what else {@code tf.data} has. See {@link #initialize}. */
    Operand<? extends TType> variant();

    /**
     * The types of an element's tensors, in the record's order: {@code output_types} of ops of {@code tf.data}. That of a ragged
     * component, which is one variant, is {@code TType}: TensorFlow for Java has no class for variants.
     */
    List<Class<? extends TType>> outputTypes();

    /** The shapes of an element's tensors, in the same order, -1 standing for a length that varies: {@code output_shapes}. */
    List<Shape> outputShapes();

    /** Adds an iterator over the elements to the graph: {@code tf.compat.v1.data.make_initializable_iterator}. */
    DataIterator<B> makeIterator();

    /**
     * Runs an op that needs the tensors that the examples are in, and feeds them: the initializer of an iterator over what other
     * ops make of the {@link #variant}. For an iterator of this pipeline there is {@link DataIterator#initialize}.
     *
     * @throws IllegalStateException if the batch or the dataset is closed
     */
    void initialize(Session session, Op initializer) throws IOException;
}
