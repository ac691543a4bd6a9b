package dev.tenon.examples.digits;

import dev.tenon.tensorflow.Batches;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import me.tongfei.progressbar.ProgressBar;

/** Shows a classifier the digits, again and again. */
final class Training {
    static final int EPOCHS = 100;
    private static final int BATCH_SIZE = 32;

    private Training() {}

    /** Trains for {@link #EPOCHS}, and gives the mean loss of the last one; the same seed gives the same result. */
    static double run(Classifier classifier, List<Digit> digits, long seed) {
        List<Digit> shuffled = new ArrayList<>(digits);
        Random random = new Random(seed);
        double loss = 0;
        try (ProgressBar bar = Progress.bar("training", EPOCHS)) {
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                Collections.shuffle(shuffled, random);
                loss = learn(classifier, shuffled);
                bar.setExtraMessage(String.format(Locale.ROOT, " loss %.4f", loss));
                bar.step();
            }
        }
        return loss;
    }

    /** One epoch. */
    private static double learn(Classifier classifier, List<Digit> digits) {
        double sum = 0;
        try (Batches<DigitBatch> batches = DigitBatch.batches(digits, BATCH_SIZE)) {
            for (DigitBatch batch : batches) {
                sum += classifier.learn(batch) * batch.size();
            }
        }
        return sum / digits.size();
    }
}
