package dev.tenon.edges;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.family.TType;

/** What TensorFlow itself finds in a tensor, by an op of a graph. */
final class InTensorFlow {
    private InTensorFlow() {}

    /** {@code tf.reduce_sum(tf.cast(tensor, tf.float64))}. */
    static double sum(Class<? extends TType> type, Tensor tensor) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Placeholder<? extends TType> input = tf.placeholder(type);
            Operand<TFloat64> cast = tf.dtypes.cast(input, TFloat64.class);
            int[] axes = new int[tensor.shape().numDimensions()];
            Arrays.setAll(axes, axis -> axis);
            return run(graph, input, tensor, tf.reduceSum(cast, tf.constant(axes)));
        }
    }

    /** {@code tf.cast(tensor, tf.float64)[index]}. */
    static double element(Class<? extends TType> type, Tensor tensor, int... index) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Placeholder<? extends TType> input = tf.placeholder(type);
            Operand<TFloat64> cast = tf.dtypes.cast(input, TFloat64.class);
            return run(graph, input, tensor, tf.gatherNd(cast, tf.constant(index)));
        }
    }

    /** The last element: {@code tensor[-1, -1, -1]}. */
    static double last(Class<? extends TType> type, Tensor tensor) {
        long[] begin = LongStream.of(tensor.shape().asArray())
                .map(length -> length - 1)
                .toArray();
        long[] size = LongStream.of(begin).map(length -> 1).toArray();
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Placeholder<? extends TType> input = tf.placeholder(type);
            Operand<? extends TType> part = tf.slice(input, tf.constant(begin), tf.constant(size));
            return run(graph, input, tensor, tf.reshape(tf.dtypes.cast(part, TFloat64.class), tf.constant(new int[0])));
        }
    }

    private static double run(Graph graph, Placeholder<?> input, Tensor tensor, Operand<TFloat64> output) {
        try (Session session = new Session(graph);
                var result = session.runner().feed(input, tensor).fetch(output).run()) {
            return ((TFloat64) result.get(0)).getDouble();
        }
    }
}
