package dev.tenon.examples.benchmarks.files;

import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** The least that can be done with every element: {@code tf.reduce_sum}, by a session. */
public final class Sum implements AutoCloseable {
    private final Graph graph = new Graph();
    private final Session session = new Session(graph);

    /** Builds the graph. */
    public Sum() {
        Ops tf = Ops.create(graph);
        Placeholder<TFloat32> rows = tf.withName("rows").placeholder(TFloat32.class);
        tf.withName("sum").reduceSum(rows, tf.constant(new int[] {0, 1}));
    }

    /** The sum of rows. */
    public float of(Tensor rows) {
        try (Tensor sum = session.runner().feed("rows", rows).fetch("sum").run().get(0)) {
            return ((TFloat32) sum).getFloat();
        }
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
