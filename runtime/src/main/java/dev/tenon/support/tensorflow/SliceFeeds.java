package dev.tenon.support.tensorflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Op;
import org.tensorflow.types.TInt64;

/**
 * What the graph of a pipeline is fed with.
 *
 * @param source the tensors that are sliced
 * @param placeholders one for each of them
 * @param seeds the seed of each shuffle
 */
record SliceFeeds(SliceSource source, List<Operand<?>> placeholders, List<Seed> seeds) {

    /** Where a seed enters the graph, and what it is in the first epoch. */
    record Seed(Operand<TInt64> placeholder, long first) {

        /** Another one for each epoch: SplitMix64. */
        long of(long epoch) {
            if (epoch == 0) {
                return first;
            }
            long mixed = first + epoch * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            return mixed ^ (mixed >>> 31);
        }
    }

    /** With the seed of one more shuffle. */
    SliceFeeds with(Seed seed) {
        List<Seed> all = new ArrayList<>(seeds);
        all.add(seed);
        return new SliceFeeds(source, placeholders, List.copyOf(all));
    }

    /** Runs an op that needs them. */
    void run(Session session, Op op, long epoch) throws IOException {
        List<Tensor> made = new ArrayList<>();
        try (SliceSource.Lent lent = source.lend()) {
            Session.Runner runner = session.runner().addTarget(op);
            for (int i = 0; i < placeholders.size(); i++) {
                runner.feed(placeholders.get(i), lent.tensors().get(i));
            }
            for (Seed seed : seeds) {
                TInt64 value = TInt64.scalarOf(seed.of(epoch));
                made.add(value);
                runner.feed(seed.placeholder(), value);
            }
            runner.run().close();
        } finally {
            made.forEach(Tensor::close);
        }
    }
}
