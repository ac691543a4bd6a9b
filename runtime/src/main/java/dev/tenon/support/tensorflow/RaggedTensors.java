package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.tensor.TensorAllocation;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.tensor.TensorTypes;
import dev.tenon.tensorflow.Ragged;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/**
 * Rows of different lengths in tensors, found valid.
 *
 * <p>Where memory is read by its address, this is kept reachable until that is done, as {@link TensorHolder} is.
 *
 * @param <T> the type of the values
 */
public final class RaggedTensors<T extends TType> implements Ragged<T> {
    /** Those that nobody gave another name. */
    private static final String NAME = "Ragged";

    private final String name;
    private final T values;
    private final List<TInt64> splits;
    private final RowSplits rows;
    private final Lifetime lifetime;
    private final boolean lent;
    private @Nullable TInt64 lengths;

    /**
     * With tensors that were checked.
     *
     * @param name for messages: {@code Doc.tokens}
     * @param rows what {@code splits} hold
     * @param lifetime how long the tensors are open
     * @param lent whether somebody else ends it
     */
    RaggedTensors(String name, T values, List<TInt64> splits, RowSplits rows, Lifetime lifetime, boolean lent) {
        this.name = name;
        this.values = values;
        this.splits = List.copyOf(splits);
        this.rows = rows;
        this.lifetime = lifetime;
        this.lent = lent;
    }

    /** What {@link Ragged#of} makes. */
    public static <T extends TType> Ragged<T> of(T values, Tensor... rowSplits) {
        GivenSplits given = GivenSplits.check(NAME, values, rowSplits);
        List<Tensor> owned = new ArrayList<>(List.of(rowSplits));
        owned.add(values);
        owned.addAll(given.splits());
        Lifetime lifetime = new Lifetime(NAME, TensorOwner.of(owned), null);
        return new RaggedTensors<>(NAME, values, given.splits(), given.rows(), lifetime, false);
    }

    /** One that lives until it is closed itself: this one if it owns its tensors, otherwise a copy. */
    RaggedTensors<T> detach() {
        requireReadable();
        return !lent && lifetime.detach() ? this : HeldReading.readUnchecked(this, name, this::copy);
    }

    @SuppressWarnings("unchecked") // copies are of the same types
    private RaggedTensors<T> copy() {
        List<Tensor> tensors = new ArrayList<>(splits);
        tensors.add(0, values);
        List<Tensor> copies = TensorCopies.of(tensors);
        List<TInt64> copiedSplits =
                copies.stream().skip(1).map(TInt64.class::cast).toList();
        Lifetime copied = new Lifetime(name, TensorOwner.of(copies), null);
        return new RaggedTensors<>(name, (T) copies.get(0), copiedSplits, rows, copied, false);
    }

    /** Ends with a holder, which owns this one. */
    void giveTo(Lifetime holder) {
        lifetime.giveTo(holder);
    }

    @Override
    public int size() {
        lifetime.requireOpen();
        return rows.size();
    }

    @Override
    public T values() {
        lifetime.requireOpen();
        return values;
    }

    @Override
    public TInt64 rowSplits() {
        return nestedRowSplits().get(0);
    }

    @Override
    public List<TInt64> nestedRowSplits() {
        lifetime.requireOpen();
        return splits;
    }

    @Override
    public TInt64 lengths() {
        lifetime.requireOpen();
        TInt64 made = lengths;
        if (made == null) {
            made = (TInt64) TensorAllocation.allocate(DType.INT64, rows.size());
            try {
                CountTensors.write(made, rows.lengths());
                new Lifetime(name, TensorOwner.of(List.of(made)), lifetime); // ends with the other tensors
                lengths = made;
            } catch (Throwable e) {
                made.close();
                throw e;
            }
        }
        return made;
    }

    @Override
    public NdArray<?> get(long... index) {
        requireReadable();
        return RowView.of(name, values, rows, index);
    }

    @Override
    public T toPadded(long padding) {
        return padded(padding().of(padding), rows.longest());
    }

    @Override
    public T toPadded(double padding) {
        return padded(padding().of(padding), rows.longest());
    }

    @Override
    public T toPadded(boolean padding) {
        return padded(padding().of(padding), rows.longest());
    }

    @Override
    public T toPadded(String padding) {
        return padded(padding().of(padding), rows.longest());
    }

    @Override
    public T toPadded(long padding, int width) {
        return padded(padding().of(padding), requireWidth(width));
    }

    @Override
    public T toPadded(double padding, int width) {
        return padded(padding().of(padding), requireWidth(width));
    }

    @Override
    public T toPadded(boolean padding, int width) {
        return padded(padding().of(padding), requireWidth(width));
    }

    @Override
    public T toPadded(String padding, int width) {
        return padded(padding().of(padding), requireWidth(width));
    }

    private PaddingElement padding() {
        requireReadable();
        return new PaddingElement(name, dtype());
    }

    private int requireWidth(int width) {
        if (width < 0) {
            throw new IllegalArgumentException(name + ": expected a width of 0 or more, found " + width);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.length(i) > width) {
                throw new IllegalArgumentException(name + ", row " + i + ": expected a length up to the width, " + width
                        + ", found " + rows.length(i) + ": give a width of " + rows.longest()
                        + " or more, or none; rows are cut by @Padded(length = " + width + ", truncate = true)");
            }
        }
        return width;
    }

    /** A new tensor of the same type. */
    @SuppressWarnings("unchecked") // the type is the dtype's
    private T padded(byte[] element, long width) {
        return (T) HeldReading.readUnchecked(this, name, () -> PaddedTensor.of(values, dtype(), rows, width, element));
    }

    private DType dtype() {
        return Objects.requireNonNull(TensorTypes.dtypeOf(values.dataType()), "a dtype for every tensor type");
    }

    /** Memory is read by its address, and somebody else may have closed the tensor. */
    private void requireReadable() {
        lifetime.requireOpen();
        if (!TensorMemory.isOpen(values)) {
            throw new IllegalStateException(name + ": the tensor was closed by somebody else");
        }
    }

    @Override
    public void close() {
        if (!lent) {
            lifetime.close();
        }
    }

    /** For example {@code Ragged(float32 [3, _, 300], 6 values)}: what {@code tf.RaggedTensorSpec} calls None is {@code _}. */
    @Override
    public String toString() {
        if (lifetime.isClosed()) {
            return name + "(closed)";
        }
        long[] shape = values.shape().asArray();
        String axes = Stream.concat(
                        Stream.of(Integer.toString(rows.size()), "_, ".repeat(rows.levels() - 1) + "_"),
                        LongStream.of(shape).skip(1).mapToObj(Long::toString))
                .collect(Collectors.joining(", ", "[", "]"));
        return name + "(" + TensorTypes.nameOf(values.dataType()) + " " + axes + ", " + shape[0] + " values)";
    }
}
