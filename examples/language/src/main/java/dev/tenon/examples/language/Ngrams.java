package dev.tenon.examples.language;

import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TInt64;

/** The letters, pairs of letters and triples of letters that names are made of, each sorted into one of many buckets. */
final class Ngrams {
    static final int LONGEST = 3;

    /** Prime, so that each letter has a say in where an n-gram goes. */
    static final int BUCKETS = 32_749;

    /** More than there are code points, and yet three of them make a number below 2^63. */
    private static final long BASE = 1L << 21;

    private Ngrams() {}

    /** For each length the buckets of those that end in each letter, {@code [LONGEST, m]}. Zeros stand before a name. */
    static Operand<TInt64> buckets(Ops tf, RaggedOperand letters) {
        List<Operand<TInt64>> buckets = new ArrayList<>();
        Operand<TInt64> ngram = letters.before(0);
        for (int length = 1; length <= LONGEST; length++) {
            buckets.add(tf.math.floorMod(ngram, tf.constant((long) BUCKETS)));
            ngram = tf.math.add(tf.math.mul(ngram, tf.constant(BASE)), letters.before(length));
        }
        return tf.stack(buckets);
    }
}
