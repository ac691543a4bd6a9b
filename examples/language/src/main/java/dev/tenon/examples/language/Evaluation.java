package dev.tenon.examples.language;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.util.List;

/** Has a classifier guess the names of a file, which is never in memory as a whole. */
final class Evaluation {
    private static final int BATCH_SIZE = 256;

    private Evaluation() {}

    static Confusion of(Classifier classifier, NumpyDataset<Name> names) {
        Confusion confusion = new Confusion();
        try (Batches<NameBatch> batches = NameBatch.batches(names, BATCH_SIZE)) {
            for (NameBatch batch : batches) {
                try (GuessBatch guesses = classifier.guess(batch)) {
                    add(confusion, batch.toRecords(), guesses.toRecords());
                }
            }
        }
        return confusion;
    }

    private static void add(Confusion confusion, List<Name> names, List<Guess> guesses) {
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            confusion.add(name.kind(), name.language(), guesses.get(i).language());
        }
    }
}
