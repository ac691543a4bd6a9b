package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** On the rows {@code [[1, 2, 3], [], [4, 5], []]}. */
class RaggedOperandTest {
    private final Graph graph = new Graph();
    private final Ops tf = Ops.create(graph);
    private final RaggedOperand rows =
            new RaggedOperand(tf, tf.constant(new int[] {1, 2, 3, 4, 5}), tf.constant(new long[] {0, 3, 3, 5, 5}));

    @Test
    void whatIsBeforeAValueIsInItsRow() {
        assertThat(longs(rows.before(0))).containsExactly(1, 2, 3, 4, 5);
        assertThat(longs(rows.before(1))).containsExactly(0, 1, 2, 0, 4);
        assertThat(longs(rows.before(2))).containsExactly(0, 0, 1, 0, 0);
        assertThat(longs(rows.before(9))).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void eachRowHasItsSumAndAnEmptyOneZero() {
        Operand<TFloat32> ofValues = tf.constant(new float[][] {{1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}});

        assertThat(floats(rows.sum(ofValues))).isDeepEqualTo(new float[][] {{6, 60}, {0, 0}, {9, 90}, {0, 0}});
    }

    @Test
    void noRowsHaveNoSums() {
        RaggedOperand none = new RaggedOperand(tf, tf.constant(new int[0]), tf.constant(new long[] {0}));

        assertThat(longs(none.before(1))).isEmpty();
        assertThat(floats(none.sum(tf.zeros(tf.constant(new int[] {0, 2}), TFloat32.class))))
                .isEmpty();
    }

    private long[] longs(Operand<TInt64> operand) {
        try (Session session = new Session(graph);
                Result result = session.runner().fetch(operand).run()) {
            TInt64 tensor = (TInt64) result.get(0);
            long[] values = new long[(int) tensor.size()];
            tensor.asRawTensor().data().asLongs().read(values);
            return values;
        }
    }

    private float[][] floats(Operand<TFloat32> operand) {
        try (Session session = new Session(graph);
                Result result = session.runner().fetch(operand).run()) {
            return StdArrays.array2dCopyOf((TFloat32) result.get(0));
        }
    }
}
