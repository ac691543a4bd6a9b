package dev.tenon.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private static final List<Digit> DIGITS = List.of(digit(3, 1), digit(5, 8));

    @Test
    void itBeginsWithTheGivenWeights() {
        Weights weights = Weights.random(4, 1);
        try (WeightsTensors initial = WeightsTensors.of(weights);
                Classifier classifier = new Classifier(initial);
                WeightsTensors current = classifier.weights()) {
            assertThat(current.toRecord()).usingRecursiveComparison().isEqualTo(weights);
        }
    }

    @Test
    void itLearns() {
        try (WeightsTensors initial = WeightsTensors.of(Weights.random(4, 1));
                Classifier classifier = new Classifier(initial);
                DigitBatch batch = DigitBatch.of(DIGITS)) {
            float first = classifier.learn(batch);
            float second = classifier.learn(batch);
            assertThat(second).isLessThan(first);
        }
    }

    @Test
    void aPredictionKeepsItsDigit() {
        try (WeightsTensors initial = WeightsTensors.of(Weights.random(4, 1));
                Classifier classifier = new Classifier(initial);
                DigitBatch batch = DigitBatch.of(DIGITS);
                PredictionBatch predictions = classifier.predict(batch)) {
            Prediction prediction = predictions.get(1);
            assertThat(prediction.image()).isDeepEqualTo(DIGITS.get(1).image());
            assertThat(prediction.label()).isEqualTo(8);
            assertThat(prediction.predicted()).isBetween(0L, 9L);
        }
    }

    /** In so short a time that the garbage collector frees nothing behind the count. */
    @Test
    void nothingNativeIsLeft() {
        useOnce();

        long before = Pointer.totalCount();
        useOnce();
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    private static void useOnce() {
        try (WeightsTensors initial = WeightsTensors.of(Weights.random(4, 1));
                Classifier classifier = new Classifier(initial);
                DigitBatch batch = DigitBatch.of(DIGITS)) {
            classifier.learn(batch);
            classifier.predict(batch).close();
            classifier.weights().close();
        }
    }

    private static Digit digit(float ink, long label) {
        float[][] image = new float[8][8];
        image[3][4] = ink;
        return new Digit(image, label);
    }
}
