package dev.tenon.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.SavedModelBundle;

/** A model that Keras trained, fed with a batch and read as records. */
class SavedModelTest {
    @TempDir
    Path folder;

    @Test
    void aBatchFeedsASavedModelAndItsResultIsABatch() throws Exception {
        List<Digit> digits =
                Split.of(DigitNumpy.read(DigitsFile.unpack(folder))).test();

        List<Guess> guesses = guess(digits);

        assertThat(guesses).hasSameSizeAs(digits);
        long right = 0;
        for (int i = 0; i < digits.size(); i++) {
            right += guesses.get(i).label() == digits.get(i).label() ? 1 : 0;
        }
        assertThat((double) right / digits.size()).isBetween(0.97, 0.98);
    }

    /** In so short a time that the garbage collector frees nothing behind the count. */
    @Test
    void nothingNativeIsLeft() throws Exception {
        List<Digit> digits =
                Split.of(DigitNumpy.read(DigitsFile.unpack(folder))).test();
        guess(digits);

        long before = Pointer.totalCount();
        guess(digits);
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    private static List<Guess> guess(List<Digit> digits) throws IOException, URISyntaxException {
        try (SavedModelBundle model = SavedModelBundle.load(model().toString());
                DigitBatch batch = DigitBatch.of(digits);
                GuessBatch guesses =
                        GuessBatch.of(model.function("serving_default").call(batch.asMap()))) {
            return guesses.toRecords();
        }
    }

    private static Path model() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SavedModelTest.class.getResource("/models/digits"))
                .toURI());
    }
}
