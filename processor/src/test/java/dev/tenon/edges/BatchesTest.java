package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.types.TFloat32;

/** Examples, a batch at a time. */
@ExtendWith(Leaks.class)
class BatchesTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 10).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    @Test
    void aListGivesItsExamplesInOrderTheLastBatchBeingSmaller() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 4)) {
            assertThat(sizes(batches)).containsExactly(4, 4, 2);
            assertThat(labels(batches)).isEqualTo(LABELS);
        }
    }

    @Test
    void filesGiveTheirExamplesAcrossTheirBorders() throws IOException {
        List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("b"), folder.resolve("c.npz"));
        DigitNumpy.write(files.get(0), DIGITS.subList(0, 3));
        DigitNumpy.write(files.get(1), DIGITS.subList(3, 3));
        DigitNumpy.write(files.get(2), DIGITS.subList(3, 10));
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 4)) {
            assertThat(sizes(batches)).containsExactly(4, 4, 2);
            assertThat(labels(batches)).isEqualTo(LABELS);
            for (DigitBatch batch : batches) {
                assertThat(InTensorFlow.element(TFloat32.class, batch.image(), 1, 7, 7))
                        .isEqualTo(64 * batch.get(1).label() + 63);
            }
        }
    }

    @Test
    void aFileWithoutExamplesHasNoShapeToCompare() throws IOException {
        List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("empty.npz"), folder.resolve("c.npz"));
        DeepNumpy.write(files.get(0), List.of(new Deep(new float[2][3]), new Deep(new float[2][3])));
        DeepAndLabelNumpy.write(files.get(1), List.of());
        DeepNumpy.write(files.get(2), List.of(new Deep(new float[2][3])));
        try (NumpyDataset<Deep> dataset = DeepNumpy.open(files);
                Batches<DeepBatch> batches = DeepBatch.batches(dataset, 3)) {
            for (DeepBatch batch : batches) {
                assertThat(batch.size()).isEqualTo(3);
            }
            assertThat(dataset.stream()).hasSize(3);
        }
    }

    @Test
    void anIteratorGivesOneEpoch() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS.iterator(), 10)) {
            assertThat(labels(batches)).isEqualTo(LABELS);
            assertThatIllegalStateException()
                    .isThrownBy(batches::iterator)
                    .withMessageContaining("an Iterator gives one epoch only");
        }
    }

    @Test
    void nothingGivesNoBatch() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(List.of(), 4)) {
            assertThat(batches.iterator().hasNext()).isFalse();
            assertThatThrownBy(() -> batches.iterator().next()).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void aBatchLivesUntilTheNextOne() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 4)) {
            Iterator<DigitBatch> iterator = batches.iterator();
            DigitBatch first = iterator.next();
            assertThat(iterator.hasNext()).isTrue();
            assertThat(first.size()).isEqualTo(4);
            iterator.next();
            assertThatIllegalStateException()
                    .isThrownBy(first::size)
                    .withMessage("the tensors of this Digit were closed: "
                            + "a batch of a loop lives until the next one, unless it is detached");
        }
    }

    @Test
    void aBatchThatIsClosedEarlierIsFine() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 4)) {
            batches.forEach(DigitBatch::close);
        }
    }

    @Test
    void aDetachedBatchOutlivesItsLoop() {
        List<DigitBatch> kept = new ArrayList<>();
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 4)) {
            for (DigitBatch batch : batches) {
                kept.add(batch.detach());
            }
        }
        assertThat(kept).extracting(DigitBatch::size).containsExactly(4, 4, 2);
        kept.forEach(DigitBatch::close);
    }

    @Test
    void leavingTheLoopEarlyFreesEverything() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 4)) {
            for (DigitBatch batch : batches) {
                assertThat(batch.size()).isEqualTo(4);
                break;
            }
        }
    }

    @Test
    void aNewEpochEndsTheOneBefore() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 4)) {
            Iterator<DigitBatch> before = batches.iterator();
            DigitBatch lent = before.next();
            batches.iterator();
            assertThatIllegalStateException().isThrownBy(lent::size);
            assertThatIllegalStateException()
                    .isThrownBy(before::next)
                    .withMessage("this epoch was ended by a newer iterator()");
        }
    }

    @Test
    void closedBatchesGiveNothing() {
        Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 4);
        Iterator<DigitBatch> iterator = batches.iterator();
        DigitBatch lent = iterator.next();
        batches.close();
        batches.close();
        assertThatIllegalStateException().isThrownBy(lent::toRecords);
        assertThatIllegalStateException().isThrownBy(iterator::hasNext);
        assertThatIllegalStateException().isThrownBy(batches::iterator);
    }

    @Test
    void anExampleThatDoesNotFitIsNamedByItsPlaceInTheEpoch() {
        List<Digit> digits = new ArrayList<>(DIGITS);
        digits.set(6, new Digit(new float[8][1], 6));
        try (Batches<DigitBatch> batches = DigitBatch.batches(digits, 4)) {
            assertThatThrownBy(() -> batches.forEach(DigitBatch::size))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage("Digit.image, example 6: expected shape [8, 8], found [8, 1]");
        }
    }

    @Test
    void anEpochEndsWithTheFirstError() {
        List<Digit> digits = new ArrayList<>(DIGITS);
        digits.set(6, new Digit(new float[8][1], 6));
        try (Batches<DigitBatch> batches = DigitBatch.batches(digits, 4)) {
            Iterator<DigitBatch> iterator = batches.iterator();
            iterator.next();
            assertThatThrownBy(iterator::next).isInstanceOf(SchemaMismatchException.class);
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("the epoch ended with an error");
            assertThat(batches.iterator().next().size()).isEqualTo(4);
        }
    }

    @Test
    void anIteratorThatClosesTheBatchesItIsAskedForLeavesNothing() {
        List<Batches<DigitBatch>> itself = new ArrayList<>();
        Iterator<Digit> digits = DIGITS.stream()
                .peek(digit -> {
                    if (digit.label() == 5) {
                        itself.get(0).close();
                    }
                })
                .iterator();
        itself.add(DigitBatch.batches(digits, 4));
        Iterator<DigitBatch> iterator = itself.get(0).iterator();
        iterator.next();
        assertThatIllegalStateException().isThrownBy(iterator::next).withMessage("these batches were closed");
    }

    @Test
    void aListThatBeginsTheNextEpochWhenItIsAskedLeavesNothing() {
        List<Batches<DigitBatch>> itself = new ArrayList<>();
        List<Digit> digits = new AbstractList<>() {
            private boolean nested;

            @Override
            public Digit get(int index) {
                if (index == 5 && !nested) {
                    nested = true;
                    itself.get(0).iterator().next();
                }
                return DIGITS.get(index);
            }

            @Override
            public int size() {
                return DIGITS.size();
            }
        };
        try (Batches<DigitBatch> batches = DigitBatch.batches(digits, 4)) {
            itself.add(batches);
            Iterator<DigitBatch> iterator = batches.iterator();
            iterator.next();
            assertThatIllegalStateException()
                    .isThrownBy(iterator::next)
                    .withMessage("this epoch was ended by a newer iterator()");
        }
    }

    @Test
    void aBatchHoldsOneExampleAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> DigitBatch.batches(DIGITS, 0));
    }

    @Test
    void aClosedDatasetGivesNoBatch() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        NumpyDataset<Digit> dataset = DigitNumpy.open(file);
        try (Batches<DigitBatch> batches = DigitBatch.batches(dataset, 4)) {
            Iterator<DigitBatch> iterator = batches.iterator();
            iterator.next();
            dataset.close();
            assertThatIllegalStateException().isThrownBy(iterator::next).withMessage("the dataset is closed");
        }
        assertThatIllegalStateException().isThrownBy(dataset::size);
        assertThatIllegalStateException().isThrownBy(() -> dataset.get(0));
        assertThatIllegalStateException().isThrownBy(dataset::iterator);
        dataset.close();
    }

    private static final List<Long> LABELS =
            IntStream.range(0, 10).mapToObj(n -> (long) n).toList();

    private static List<Integer> sizes(Batches<DigitBatch> batches) {
        List<Integer> sizes = new ArrayList<>();
        batches.forEach(batch -> sizes.add(batch.size()));
        return sizes;
    }

    private static List<Long> labels(Batches<DigitBatch> batches) {
        List<Long> labels = new ArrayList<>();
        batches.forEach(batch -> batch.toRecords().forEach(digit -> labels.add(digit.label())));
        return labels;
    }
}
