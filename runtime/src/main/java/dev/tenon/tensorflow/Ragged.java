package dev.tenon.tensorflow;

import dev.tenon.support.tensorflow.RaggedTensors;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/**
 * Rows of different lengths, one behind the other in one tensor, and the splits that tell where each begins:
 * {@code tf.RaggedTensor}.
 *
 * <p>Row {@code i} is {@code values[rowSplits[i]:rowSplits[i + 1]]}: values 1 to 6 with splits {@code [0, 3, 5, 6]} are the
 * rows {@code [1, 2, 3]}, {@code [4, 5]} and {@code [6]}. Where rows are made of rows themselves, there are two levels: the
 * outer splits count the inner rows, and the inner ones the values.
 *
 * <p>The annotation of components that batches hold like this has the same name, {@link dev.tenon.Ragged}. A file that has to
 * do with both imports one of them and writes the full name of the other, or {@code var}: {@code var tokens = batch.tokens()}.
 *
 * <p>One that a batch returns is lent until that is closed, and closing it does nothing; one that {@link #of} made is closed
 * by who made it. Every call on a closed one throws {@link IllegalStateException}, but for {@link #close} and
 * {@code toString}. It belongs to one thread at a time.
 *
 * @param <T> the type of the values
 */
public interface Ragged<T extends TType> extends AutoCloseable {

    /**
     * The rows that these tensors are: {@code tf.RaggedTensor.from_nested_row_splits}. It owns them from the moment it
     * returns; where it throws, they stay the caller's.
     *
     * @param values of any shape but a scalar's; its first axis is that of the rows' elements
     * @param rowSplits one or two tensors, the outermost level first: TInt64, or TInt32, of which it makes a copy; each has
     *     one entry more than it has rows, the first is 0, none is less than the one before, and the last is the number of
     *     rows of the next level, or of values
     * @throws dev.tenon.SchemaMismatchException if the splits are not like that
     * @throws IllegalArgumentException if there are not one or two levels of them
     * @throws IllegalStateException if a tensor is closed
     */
    static <T extends TType> Ragged<T> of(T values, Tensor... rowSplits) {
        return RaggedTensors.of(values, rowSplits);
    }

    /** The number of rows: {@code nrows}. */
    int size();

    /** The values of all rows, of shape {@code [n, ...]}; lent until {@link #close}: {@code flat_values}. */
    T values();

    /**
     * Where each row begins, and where the last one ends: {@code size() + 1} entries; lent until {@link #close}:
     * {@code row_splits}. Where there are two levels, these count inner rows.
     */
    TInt64 rowSplits();

    /** The row splits of all levels, the outermost first; lent until {@link #close}: {@code nested_row_splits}. */
    List<TInt64> nestedRowSplits();

    /**
     * The number of elements of each row, {@code [size()]}; lent until {@link #close}: {@code row_lengths}. Where there are two
     * levels, the elements of a row are its inner rows. The tensor is made at the first call.
     */
    TInt64 lengths();

    /**
     * A view of the elements of one row, {@code [length, ...]}, without a copy: {@code ragged[i]}, or {@code ragged[i, j]}. It
     * is what the values' type says, an {@code IntNdArray} of a TInt32, to which it may be cast; {@code batch.get(i)} copies
     * the row into a record instead. It is usable until this is closed, and as long as somebody holds this; what is written to
     * it is written to the values.
     *
     * @param index the number of the row; where there are two levels, that of the inner row in it as well
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if there are not as many numbers as levels
     */
    NdArray<?> get(long... index);

    /**
     * A new dense tensor, with {@code padding} behind each row up to the longest: {@code ragged.to_tensor(padding)}. Of shape
     * {@code [size(), longest, ...]}, and where there are two levels {@code [size(), longest, longest inner, ...]}. The caller
     * closes it.
     *
     * @param padding a value of the tensor's dtype; floating-point dtypes round it
     * @throws dev.tenon.LossyCastException if {@code padding} is not a value of the tensor's dtype
     * @throws IllegalArgumentException if the values are no numbers
     */
    T toPadded(long padding);

    /** As {@link #toPadded(long)}; integer dtypes take whole numbers only. */
    T toPadded(double padding);

    /**
     * As {@link #toPadded(long)}, of a TBool.
     *
     * @throws IllegalArgumentException if the values are no booleans
     */
    T toPadded(boolean padding);

    /**
     * As {@link #toPadded(long)}, of a TString.
     *
     * @throws dev.tenon.LossyCastException if {@code padding} cannot be encoded in UTF-8
     * @throws IllegalArgumentException if the values are no strings
     */
    T toPadded(String padding);

    /**
     * As {@link #toPadded(long)}, {@code [size(), width, ...]}: {@code ragged.to_tensor(padding, shape=[None, width])}, but
     * that no row is cut.
     *
     * @param width how many elements a row has in the new tensor; where there are two levels, how many inner rows
     * @throws IllegalArgumentException if a row is longer than {@code width}
     */
    T toPadded(long padding, int width);

    /** As {@link #toPadded(long, int)}; integer dtypes take whole numbers only. */
    T toPadded(double padding, int width);

    /** As {@link #toPadded(long, int)}, of a TBool; see {@link #toPadded(boolean)}. */
    T toPadded(boolean padding, int width);

    /** As {@link #toPadded(long, int)}, of a TString; see {@link #toPadded(String)}. */
    T toPadded(String padding, int width);

    /** Closes the tensors that this owns. Closing twice is harmless. */
    @Override
    void close();
}
