package dev.tenon.examples.language;

import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Squeeze;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/**
 * Rows of different lengths inside a graph: what {@code tf.RaggedTensor} is in Python, made of the values of all rows and the
 * splits that say where each begins.
 */
final class RaggedOperand {
    private final Ops tf;
    private final Operand<TInt64> values;
    private final Operand<TInt64> positions;
    private final Operand<TInt32> rows;
    private final Operand<TInt64> starts;
    private final Operand<TInt32> size;

    /** Of {@code [m]} values and {@code [n + 1]} row splits. */
    RaggedOperand(Ops tf, Operand<TInt32> values, Operand<TInt64> rowSplits) {
        this.tf = tf;
        this.values = tf.dtypes.cast(values, TInt64.class);
        this.positions = tf.range(tf.constant(0L), tf.size(values, TInt64.class), tf.constant(1L));
        this.rows = rows(tf, positions, rowSplits);
        this.starts = tf.gather(rowSplits, rows, tf.constant(0));
        this.size = tf.math.sub(tf.size(rowSplits), tf.constant(1));
    }

    /** The row of each value, {@code value_rowids}: that before the first split behind its position. */
    private static Operand<TInt32> rows(Ops tf, Operand<TInt64> positions, Operand<TInt64> rowSplits) {
        Operand<TInt32> axis = tf.constant(0);
        Operand<TInt32> behind = tf.upperBound(tf.expandDims(rowSplits, axis), tf.expandDims(positions, axis));
        return tf.math.sub(tf.squeeze(behind, Squeeze.axis(List.of(0L))), tf.constant(1));
    }

    /** For each value that so many positions before it, {@code [m]}; 0 where its row has none. */
    Operand<TInt64> before(int distance) {
        Operand<TInt64> from = tf.math.sub(positions, tf.constant((long) distance));
        Operand<TInt64> there = tf.gather(values, tf.math.maximum(from, tf.constant(0L)), tf.constant(0));
        return tf.select(tf.math.greaterEqual(from, starts), there, tf.zerosLike(there));
    }

    /** Adds up in each row what was made of its values, {@code [m, k]}, to {@code [n, k]}; an empty row gives zeros. */
    Operand<TFloat32> sum(Operand<TFloat32> ofEachValue) {
        return tf.math.unsortedSegmentSum(ofEachValue, rows, size);
    }
}
