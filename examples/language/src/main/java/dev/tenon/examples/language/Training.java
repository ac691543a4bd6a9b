package dev.tenon.examples.language;

import dev.tenon.tensorflow.Batches;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import me.tongfei.progressbar.ProgressBar;

/** Shows a classifier the names, again and again. */
final class Training {
    static final int EPOCHS = 20;
    private static final int BATCH_SIZE = 64;

    private Training() {}

    /** Trains for so many epochs, and gives the mean loss of the last one; the same seed gives the same result. */
    static double run(Classifier classifier, List<Name> names, int epochs, long seed) {
        List<Name> shuffled = new ArrayList<>(names);
        Random random = new Random(seed);
        double loss = 0;
        try (ProgressBar bar = Progress.bar("training", epochs)) {
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(shuffled, random);
                loss = learn(classifier, shuffled);
                bar.setExtraMessage(String.format(Locale.ROOT, " loss %.4f", loss));
                bar.step();
            }
        }
        return loss;
    }

    /** One epoch. */
    private static double learn(Classifier classifier, List<Name> names) {
        double sum = 0;
        try (Batches<NameBatch> batches = NameBatch.batches(names, BATCH_SIZE)) {
            for (NameBatch batch : batches) {
                sum += classifier.learn(batch) * batch.size();
            }
        }
        return sum / names.size();
    }
}
