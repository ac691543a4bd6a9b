package dev.tenon.examples.language;

import dev.tenon.tensorflow.Ragged;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.SessionFunction;
import org.tensorflow.Signature;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.Variable;
import org.tensorflow.op.nn.SoftmaxCrossEntropyWithLogits;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/**
 * A linear model: how much each n-gram speaks for each language, added up over a name. It sees names of all lengths, in one
 * batch and without padding, and it begins with zeros, so that nothing is random.
 */
final class Classifier implements AutoCloseable {
    private static final int LANGUAGES = Language.values().length;
    private static final float LEARNING_RATE = 0.5f;

    /** What Adagrad divides by the root of to begin with: TensorFlow's default. */
    private static final float INITIAL_ACCUMULATOR = 0.1f;

    private final Graph graph = new Graph();
    private final Session session;
    private final Placeholder<TInt32> characters;
    private final Placeholder<TInt64> rowSplits;
    private final Placeholder<TInt32> language;
    private final Operand<TFloat32> loss;
    private final Op update;
    private final SessionFunction guess;

    Classifier() {
        Ops tf = Ops.create(graph);
        characters = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        rowSplits = tf.placeholder(TInt64.class, Placeholder.shape(Shape.of(-1)));
        language = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));

        Operand<TInt32> shape = tf.constant(new int[] {Ngrams.BUCKETS, LANGUAGES});
        Variable<TFloat32> weights = tf.variable(tf.zeros(shape, TFloat32.class));
        Variable<TFloat32> accumulator = tf.variable(tf.fill(shape, tf.constant(INITIAL_ACCUMULATOR)));

        RaggedOperand names = new RaggedOperand(tf, characters, rowSplits);
        Operand<TFloat32> ofNgrams = tf.gather(weights, Ngrams.buckets(tf, names), tf.constant(0));
        Operand<TFloat32> logits = names.sum(tf.reduceSum(ofNgrams, tf.constant(0)));

        Operand<TFloat32> truth = tf.oneHot(language, tf.constant(LANGUAGES), tf.constant(1f), tf.constant(0f));
        loss = tf.math.mean(
                SoftmaxCrossEntropyWithLogits.create(tf.scope(), logits, truth).loss(), tf.constant(0));
        Operand<TFloat32> gradient = tf.gradients(loss, List.of(weights)).dy(0);
        update = tf.train.applyAdagrad(weights, accumulator, tf.constant(LEARNING_RATE), gradient);

        session = new Session(graph);
        session.initialize();
        // The names that TensorFlow gives the tensors of a ragged input, and so does a batch.
        guess = session.function(Signature.builder("guess")
                .input("characters", characters)
                .input("characters_1", rowSplits)
                .output("language", tf.math.argMax(logits, tf.constant(1), TInt32.class))
                .build());
    }

    /** Learns from a batch, and gives the loss it had before. */
    float learn(NameBatch batch) {
        Ragged<TInt32> names = batch.characters();
        try (Result result = session.runner()
                .feed(characters, names.values())
                .feed(rowSplits, names.rowSplits())
                .feed(language, batch.language())
                .addTarget(update)
                .fetch(loss)
                .run()) {
            return ((TFloat32) result.get(0)).getFloat();
        }
    }

    /** Guesses the language of each name of a batch; the caller closes the guesses. */
    GuessBatch guess(NameBatch batch) {
        return GuessBatch.of(guess.call(batch.asMap()));
    }

    @Override
    public void close() {
        session.close();
        graph.close();
    }
}
