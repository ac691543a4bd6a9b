package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFiles;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.Batches.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Epochs in an order of their own, without what is left, with news of how far they are. */
@ExtendWith(Leaks.class)
class ShuffledBatchesTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 50).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    @Test
    void eachEpochHasAnOrderOfItsOwn() {
        try (Batches<DigitBatch> inOrder = DigitBatch.batches(DIGITS, 8);
                Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8).shuffle(42)) {
            List<Long> first = labels(batches);
            List<Long> second = labels(batches);
            assertThat(new HashSet<>(first)).hasSize(50).isEqualTo(new HashSet<>(second));
            assertThat(first).isNotEqualTo(second).isNotEqualTo(labels(inOrder));
        }
    }

    @Test
    void theOrderIsAFunctionOfSeedAndEpochWhereverTheExamplesAre() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file);
                Batches<DigitBatch> ofFile = DigitBatch.batches(dataset, 8).shuffle(42);
                Batches<DigitBatch> ofList = DigitBatch.batches(DIGITS, 7).shuffle(42);
                Batches<DigitBatch> ofLinks =
                        DigitBatch.batches(new LinkedList<>(DIGITS), 50).shuffle(42)) {
            for (int epoch = 0; epoch < 3; epoch++) {
                List<Long> expected = labels(ofFile);
                assertThat(labels(ofList)).isEqualTo(expected);
                assertThat(labels(ofLinks)).isEqualTo(expected);
            }
        }
    }

    @Test
    void theFirstEpochHasTheOrderOfTheDatasetShuffledWithThatSeed() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 8)) {
            List<Long> shuffled = dataset.shuffle(42).stream().map(Digit::label).toList();
            assertThat(labels(batches.shuffle(42))).isEqualTo(shuffled);
            assertThat(labels(batches.shuffle(1).shuffle(42))).isEqualTo(shuffled);
        }
    }

    @Test
    void optionsMeanTheSameInAnyOrder() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8)) {
            List<Long> expected = labels(batches.shuffle(1).dropRemainder().prefetch(2));
            assertThat(expected).hasSize(48);
            assertThat(labels(batches.prefetch(2).shuffle(1).dropRemainder())).isEqualTo(expected);
            assertThat(labels(batches.dropRemainder().prefetch(3).shuffle(1))).isEqualTo(expected);
        }
    }

    @Test
    void aRemainderIsLeftOut() {
        assertThat(sizes(DigitBatch.batches(DIGITS, 8).dropRemainder())).containsExactly(8, 8, 8, 8, 8, 8);
        assertThat(sizes(DigitBatch.batches(DIGITS, 10).dropRemainder())).containsExactly(10, 10, 10, 10, 10);
        assertThat(sizes(DigitBatch.batches(DIGITS, 51).dropRemainder())).isEmpty();
        assertThat(sizes(DigitBatch.batches(DIGITS.iterator(), 16).dropRemainder()))
                .containsExactly(16, 16, 16);
    }

    @Test
    void aBatchMayBeLargerThanTheDataset() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file)) {
            assertThat(sizes(DigitBatch.batches(dataset, Integer.MAX_VALUE))).containsExactly(50);
            assertThat(sizes(DigitBatch.batches(dataset, Integer.MAX_VALUE).shuffle(1)))
                    .containsExactly(50);
            assertThat(sizes(DigitBatch.batches(dataset.slice(3, 3), 4).shuffle(1)))
                    .isEmpty();
        }
    }

    @Test
    void anIteratorCannotBeShuffled() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS.iterator(), 8)) {
            assertThatThrownBy(() -> batches.shuffle(1))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("make the batches from a list or a dataset");
            assertThat(labels(batches.prefetch(1))).hasSize(50);
            assertThatIllegalStateException().isThrownBy(batches::iterator);
        }
    }

    @Test
    void listenersAreToldOfEachBatch() {
        List<Progress> told = new ArrayList<>();
        try (Batches<DigitBatch> batches =
                DigitBatch.batches(DIGITS, 20).onProgress(told::add).prefetch(2)) {
            labels(batches);
            assertThat(told)
                    .containsExactly(
                            new Progress(0, 1, 20, 50), new Progress(0, 2, 40, 50), new Progress(0, 3, 50, 50));
            told.clear();
            labels(batches);
            assertThat(told.get(0)).isEqualTo(new Progress(1, 1, 20, 50));
            told.clear();
            labels(batches.dropRemainder());
            assertThat(told).containsExactly(new Progress(0, 1, 20, 40), new Progress(0, 2, 40, 40));
        }
    }

    @Test
    void nobodyKnowsHowManyExamplesAnIteratorHas() {
        List<Progress> told = new ArrayList<>();
        sizes(DigitBatch.batches(DIGITS.iterator(), 40).onProgress(told::add));
        assertThat(told).containsExactly(new Progress(0, 1, 40, -1), new Progress(0, 2, 50, -1));
    }

    @Test
    void aListenerThatFailsEndsTheEpoch() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8).onProgress(progress -> {
            throw new IllegalStateException("enough");
        })) {
            Iterator<DigitBatch> epoch = batches.iterator();
            assertThatIllegalStateException().isThrownBy(epoch::next).withMessage("enough");
            assertThat(epoch.hasNext()).isFalse();
        }
    }

    @Test
    void whatIsMadeOfEachOtherHasOneEpochAtATimeAndIsClosedTogether() {
        Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8);
        Batches<DigitBatch> shuffled = batches.shuffle(1);
        Iterator<DigitBatch> inOrder = batches.iterator();
        inOrder.next();
        Iterator<DigitBatch> atRandom = shuffled.iterator();
        atRandom.next();
        assertThatIllegalStateException()
                .isThrownBy(inOrder::hasNext)
                .withMessage("this epoch was ended by a newer iterator()");
        batches.close();
        assertThatIllegalStateException().isThrownBy(atRandom::next).withMessage("these batches were closed");
        assertThatIllegalStateException().isThrownBy(shuffled::iterator);
        assertThatIllegalStateException().isThrownBy(shuffled::dropRemainder);
        shuffled.close();
    }

    @Test
    void lessThanOneBatchCannotBeMadeAhead() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> batches.prefetch(0))
                    .withMessage("1 batch or more is made ahead, not 0");
        }
    }

    @Test
    void errorsNameTheExampleInItsFile() throws IOException {
        List<WideRows> rows = IntStream.range(0, 30).mapToObj(WideRows::number).toList();
        rows.get(17).padded()[2] = 1L << 40;
        WideRowsNumpy.write(folder.resolve("0.npz"), rows.subList(0, 10));
        WideRowsNumpy.write(folder.resolve("1.npz"), rows.subList(10, 30));
        try (NumpyDataset<LossyRows> dataset = LossyRowsNumpy.open(NumpyFiles.glob(folder, "*.npz"));
                Batches<LossyRowsBatch> batches =
                        LossyRowsBatch.batches(dataset, 30).shuffle(3)) {
            assertThatThrownBy(() -> batches.iterator().next())
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageContaining("LossyRows.padded, example 7 of 1.npz[padded]: at [2], 1099511627776");
        }
    }

    @Test
    void shardsOfOtherShapesAreNamed() throws IOException {
        DeepNumpy.write(folder.resolve("0.npz"), List.of(new Deep(new float[2][3]), new Deep(new float[2][3])));
        DeepNumpy.write(folder.resolve("1.npz"), List.of(new Deep(new float[2][4])));
        try (NumpyDataset<Deep> dataset = DeepNumpy.open(NumpyFiles.glob(folder, "*.npz"));
                Batches<DeepBatch> batches = DeepBatch.batches(dataset, 3).shuffle(1)) {
            assertThatThrownBy(() -> batches.iterator().next())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining("1.npz")
                    .hasMessageContaining("expected examples of shape [2, 3] as in")
                    .hasMessageContaining("found [2, 4]");
        }
    }

    private static List<Long> labels(Batches<DigitBatch> batches) {
        List<Long> labels = new ArrayList<>();
        for (DigitBatch batch : batches) {
            for (Digit digit : batch.toRecords()) {
                assertThat(digit.image()[7][7]).isEqualTo(64 * digit.label() + 63);
                labels.add(digit.label());
            }
        }
        return labels;
    }

    private static List<Integer> sizes(Batches<DigitBatch> batches) {
        try (batches) {
            List<Integer> sizes = new ArrayList<>();
            batches.forEach(batch -> sizes.add(batch.size()));
            return sizes;
        }
    }
}
