package dev.tenon.tensorflow;

import dev.tenon.Schema;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/**
 * The factories of a batch, for generic code: what the static methods of a generated {@code DigitBatch} do. An
 * implementation is thread-safe.
 *
 * @param <R> the record
 * @param <B> its batch
 */
public interface BatchType<R, B extends Batch<R>> {

    /** What the record declares. */
    Schema schema();

    /**
     * Copies examples into the tensors of a batch: {@code tf.convert_to_tensor(np.stack(...))}. The caller closes it. Of a batch
     * of a megabyte or more, the accessors of the examples are called on several threads at the same time.
     *
     * @throws dev.tenon.SchemaMismatchException if an example or a component is null, a shape is not the declared one, or
     *     examples differ in the length of an axis that is not ragged or padded; if there are more rows than a padded
     *     component may have; if two components differ in the length of an axis of one name; and if there is no example and
     *     a length is variable that is not ragged or padded
     * @throws dev.tenon.LossyCastException if a value does not survive the cast to the declared dtype
     */
    B of(Collection<? extends R> examples);

    /**
     * A batch of these tensors, by their keys. It owns all of them from the moment this returns, those it does not use
     * included; where this throws, the caller still does. Tensors are never cast, but for row splits of 32 bits, of which
     * the batch makes a copy of 64. The keys are those of {@link Batch#asMap}; a mask may be left out, and is made then.
     *
     * @throws dev.tenon.SchemaMismatchException if a tensor is missing, has another dtype or shape than declared, or another
     *     number of examples than the others; if row splits do not begin with 0, decrease, or do not end with the number of
     *     values; and if a length is negative or more than the width
     */
    B of(Map<String, ? extends Tensor> tensors);

    /**
     * As {@link #of(Map)}, for what a session or a function returned. The batch owns the whole result: who made it does not
     * close it, unless this throws.
     *
     * @throws dev.tenon.SchemaMismatchException as {@link #of(Map)}
     */
    B of(Result result);

    /**
     * As {@link #of(Map)}, but the tensors stay the caller's: closing the batch closes none of them. The batch must not be
     * used once they are closed.
     *
     * @throws dev.tenon.SchemaMismatchException as {@link #of(Map)}
     */
    B view(Map<String, ? extends Tensor> tensors);

    /**
     * Reads a file of n examples into the tensors of a batch, with no records between: {@code np.load} and
     * {@code tf.convert_to_tensor}. CRCs are checked, but for those of what is
     * {@linkplain dev.tenon.numpy.StandardReadOption#MAPPED mapped}. The caller closes it.
     *
     * @throws dev.tenon.numpy.NumpyFormatException if the bytes are not a valid file
     * @throws dev.tenon.SchemaMismatchException if the file does not hold what the record declares, or holds one example
     * @throws dev.tenon.LossyCastException if a value does not survive the cast to the declared dtype
     */
    B read(Path file, ReadOption... options) throws IOException;

    /**
     * The examples of a dataset in batches, read from its files into tensors with no records between:
     * {@code tf.data.Dataset.batch}, {@code ragged_batch} and {@code padded_batch}. The width of a padded component is the
     * declared one, or that of the longest example in the batch. The dataset, which may be a view of another, stays the caller's
     * and has to stay open. CRCs are checked at the end of each file that is read from its beginning.
     *
     * @throws IllegalArgumentException if {@code batchSize} is less than 1
     */
    Batches<B> batches(NumpyDataset<? extends R> dataset, int batchSize);

    /** The examples of a list in batches; {@code batchSize} as above. */
    Batches<B> batches(List<? extends R> examples, int batchSize);

    /** The examples of an iterator in batches, for one epoch; {@code batchSize} as above. */
    Batches<B> batches(Iterator<? extends R> examples, int batchSize);
}
