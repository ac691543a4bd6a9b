package dev.tenon.tensorflow;

import dev.tenon.numpy.WriteOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tensorflow.Tensor;

/**
 * The tensors of n examples: each component's tensor has a leading batch axis of length n, then the component's own axes.
 * One that is {@link dev.tenon.Ragged} is values and row splits, see {@link Ragged}; one that is {@link dev.tenon.Padded} has
 * as its second axis the width, beside it the tensor of its lengths, int64 {@code [n]}, and where it is declared the mask,
 * int32 {@code [n, width]}.
 *
 * <p>Who holds one closes it; that closes the tensors it owns, and none that it borrowed by {@code view} or
 * {@link #slice}. Do not count on the garbage collector: it does not see native memory. Tensors are lent until then: one
 * that is used after its batch was closed is freed memory, which nobody detects. Every call on the closed batch itself
 * throws {@link IllegalStateException}, but for {@link #close}. A batch belongs to one thread at a time.
 *
 * @param <R> the record
 */
public interface Batch<R> extends AutoCloseable {

    /** The number of examples, n. */
    int size();

    /**
     * Copies one example into a record.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not in {@code [0, size())}
     * @throws dev.tenon.LossyCastException if a value does not survive the cast to its Java type
     */
    R get(int index);

    /**
     * Copies the batch into records: {@code tensor.numpy()}.
     *
     * @throws dev.tenon.LossyCastException as {@link #get}
     */
    List<R> toRecords();

    /**
     * The examples of {@code [from, to)}: {@code tensor[from:to]}. A slice borrows from this batch and is unusable once this
     * batch is closed. Its tensors share the memory of this batch's where their examples begin at a multiple of 64 bytes, and are
     * copies elsewhere, as strings always are: so read them, do not write to them. In a loop, close each slice; that frees what
     * it holds itself.
     *
     * @throws IndexOutOfBoundsException if not {@code 0 <= from <= to <= size()}
     */
    Batch<R> slice(int from, int to);

    /**
     * A batch with these tensors that lives until it is closed itself, whatever becomes of where this one is from: the loop
     * over {@link Batches}, the batch that a {@link #slice} or a {@code view} borrows from. A batch that owns its tensors
     * returns itself, also where they stand over a mapped file; one that borrows them returns a copy.
     */
    Batch<R> detach();

    /**
     * Writes the tensors as a file of n examples, whole or not at all: {@code np.savez(file, **tensors)}.
     *
     * @throws dev.tenon.LossyCastException if a string is no text, or ends in NUL, which NumPy strips
     */
    void write(Path file, WriteOption... options) throws IOException;

    /**
     * The tensors by their keys, in the record's order: the argument of {@code SavedModelBundle.function(...).call(...)}. Of a
     * ragged component these are {@code tokens}, the values, and {@code tokens_1}, the row splits ({@code tokens_1} and
     * {@code tokens_2} of two levels, the outermost first), as SavedModels call a flattened {@code tf.RaggedTensor}; of a
     * padded one {@code tokens}, {@code tokens.lengths} and the key of the mask. The map is unmodifiable and its tensors are lent until {@link #close}.
     */
    Map<String, Tensor> asMap();

    /** Closes the tensors that this batch owns. Closing twice is harmless. */
    @Override
    void close();
}
