package dev.tenon.examples.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Gradients;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.op.nn.SoftmaxCrossEntropyWithLogits;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;

/** A network with one hidden layer, as a TensorFlow graph and the session that runs it. */
final class Classifier implements AutoCloseable {
    private static final float MAX_INK = 16;
    private static final float LEARNING_RATE = 0.2f;

    private final Graph graph = new Graph();
    private final Session session;
    private final Placeholder<TFloat32> image;
    private final Placeholder<TInt64> label;
    private final Operand<TFloat32> loss;
    private final Op update;
    private final SessionFunction predict;
    private final SessionFunction weights;

    Classifier(WeightsTensors initial) {
        Ops tf = Ops.create(graph);
        image = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1, 8, 8)));
        label = tf.placeholder(TInt64.class, Placeholder.shape(Shape.of(-1)));

        Variable<TFloat32> hidden = tf.variable(tf.constantOf(initial.hidden()));
        Variable<TFloat32> hiddenBias = tf.variable(tf.constantOf(initial.hiddenBias()));
        Variable<TFloat32> output = tf.variable(tf.constantOf(initial.output()));
        Variable<TFloat32> outputBias = tf.variable(tf.constantOf(initial.outputBias()));

        Operand<TFloat32> pixels =
                tf.math.div(tf.reshape(image, tf.constant(new int[] {-1, 64})), tf.constant(MAX_INK));
        Operand<TFloat32> units = tf.nn.relu(tf.math.add(tf.linalg.matMul(pixels, hidden), hiddenBias));
        Operand<TFloat32> logits = tf.math.add(tf.linalg.matMul(units, output), outputBias);
        Operand<TFloat32> probabilities = tf.nn.softmax(logits);

        Operand<TFloat32> truth = tf.oneHot(label, tf.constant(10), tf.constant(1f), tf.constant(0f));
        loss = tf.math.mean(
                SoftmaxCrossEntropyWithLogits.create(tf.scope(), logits, truth).loss(), tf.constant(0));
        update = descend(tf, List.of(hidden, hiddenBias, output, outputBias));

        session = new Session(graph);
        session.initialize();
        // What the outputs are called, the components of Prediction and Weights are called too.
        predict = session.function(Signature.builder("predict")
                .input("image", image)
                .input("label", label)
                .output("image", tf.identity(image))
                .output("label", tf.identity(label))
                .output("predicted", tf.math.argMax(logits, tf.constant(1)))
                .output("probabilities", probabilities)
                .build());
        weights = session.function(Signature.builder("weights")
                .output("hidden", tf.identity(hidden))
                .output("hiddenBias", tf.identity(hiddenBias))
                .output("output", tf.identity(output))
                .output("outputBias", tf.identity(outputBias))
                .build());
    }

    /** One step of gradient descent for all variables; none moves before all gradients are known. */
    private Op descend(Ops tf, List<Variable<TFloat32>> variables) {
        Gradients gradients = tf.gradients(loss, variables);
        Ops afterwards = tf.withControlDependencies(List.copyOf(gradients.dy()));
        List<Op> steps = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            Operand<TFloat32> gradient = gradients.dy(i);
            steps.add(afterwards.train.applyGradientDescent(variables.get(i), tf.constant(LEARNING_RATE), gradient));
        }
        return tf.withControlDependencies(steps).noOp();
    }

    /** Learns from a batch, and gives the loss it had before. */
    float learn(DigitBatch batch) {
        try (Result result = session.runner()
                .feed(image, batch.image())
                .feed(label, batch.label())
                .addTarget(update)
                .fetch(loss)
                .run()) {
            return ((TFloat32) result.get(0)).getFloat();
        }
    }

    /** Predicts a batch; the caller closes the predictions. */
    PredictionBatch predict(DigitBatch batch) {
        return PredictionBatch.of(predict.call(batch.asMap()));
    }

    /** What was learned; the caller closes it. */
    WeightsTensors weights() {
        return WeightsTensors.of(weights.call(Map.of()));
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
