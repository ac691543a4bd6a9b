package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.shape.SplitsCheck;
import dev.tenon.internal.tensor.TensorAllocation;
import dev.tenon.internal.tensor.TensorMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/**
 * The row splits of values that somebody hands over, found valid before native code sees them.
 *
 * @param splits those that were given, and new copies of the ones that are TInt32
 * @param rows what they hold
 */
record GivenSplits(List<TInt64> splits, RowSplits rows) {

    /**
     * Checks them.
     *
     * @param name the ragged tensor's, for messages
     */
    static GivenSplits check(String name, Tensor values, Tensor... rowSplits) {
        if (rowSplits.length < 1 || rowSplits.length > 2) {
            throw new IllegalArgumentException("row splits have 1 or 2 levels, not " + rowSplits.length);
        }
        checkValues(new Site(name, "values", null, null), values);
        long[][] levels = new long[rowSplits.length][];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = read(siteOf(name, i), rowSplits[i]);
        }
        // From the innermost level: each has to end with the number of rows of the next one.
        long counted = values.shape().get(0);
        for (int i = levels.length - 1; i >= 0; i--) {
            boolean innermost = i == levels.length - 1;
            counted = SplitsCheck.check(siteOf(name, i), levels[i], counted, innermost ? "values" : "inner rows");
        }
        return new GivenSplits(longs(levels, rowSplits), new RowSplits(levels));
    }

    /** {@code Ragged.rowSplits[1]}, the second argument's name and number. */
    private static Site siteOf(String name, int level) {
        return new Site(name, "rowSplits[" + level + "]", null, null);
    }

    private static void checkValues(Site site, Tensor values) {
        checkUsable(site, values);
        if (values.shape().numDimensions() == 0) {
            throw site.mismatch(
                    "expected one axis or more, found a scalar: the first axis is that of the rows' elements");
        }
    }

    private static void checkUsable(Site site, Tensor tensor) {
        Objects.requireNonNull(tensor, site::name);
        if (tensor.isSparse()) {
            throw site.mismatch("expected a dense tensor, found a sparse one");
        }
        if (!TensorMemory.isOpen(tensor)) {
            throw new IllegalStateException(site + ": the tensor was closed before");
        }
    }

    private static long[] read(Site site, Tensor splits) {
        checkUsable(site, splits);
        if (!(splits instanceof TInt64) && !(splits instanceof TInt32)) {
            throw site.mismatch("expected row splits in a TInt64 or a TInt32, found a " + typeOf(splits)
                    + ": cast them with tf.dtypes.cast, or make them with TInt64.vectorOf");
        }
        if (splits.shape().numDimensions() != 1) {
            throw site.mismatch("expected row splits with one axis, found "
                    + ArrayShape.toString(splits.shape().asArray())
                    + ": give each level as a tensor of its own");
        }
        if (splits.shape().size() > ArrayShape.LONGEST_ARRAY) {
            throw site.mismatch(splits.shape().size() + " row splits are more than a Java array can hold");
        }
        return CountTensors.read(splits, site.name());
    }

    /** The levels in tensors of int64; where one cannot be made, none stays allocated. */
    private static List<TInt64> longs(long[][] levels, Tensor... rowSplits) {
        List<TInt64> splits = new ArrayList<>();
        List<Tensor> copies = new ArrayList<>();
        try {
            for (int i = 0; i < levels.length; i++) {
                if (rowSplits[i] instanceof TInt64 given) {
                    splits.add(given);
                } else {
                    TInt64 copy = (TInt64) TensorAllocation.allocate(DType.INT64, levels[i].length);
                    copies.add(copy);
                    CountTensors.write(copy, levels[i]);
                    splits.add(copy);
                }
            }
            return splits;
        } catch (Throwable e) {
            copies.forEach(Tensor::close);
            throw e;
        }
    }

    private static String typeOf(Tensor tensor) {
        return tensor instanceof TType typed ? typed.type().getSimpleName() : "tensor without its type";
    }
}
