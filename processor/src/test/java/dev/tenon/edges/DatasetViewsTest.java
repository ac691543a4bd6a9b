package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyDataset.Split;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Parts of datasets, and orders at random, are datasets themselves. */
@ExtendWith(Leaks.class)
class DatasetViewsTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 20).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    private List<Path> files;

    @BeforeEach
    void write() throws IOException {
        files = List.of(folder.resolve("a.npz"), folder.resolve("b"), folder.resolve("c.npz"));
        DigitNumpy.write(files.get(0), DIGITS.subList(0, 7));
        DigitNumpy.write(files.get(1), DIGITS.subList(7, 8));
        DigitNumpy.write(files.get(2), DIGITS.subList(8, 20));
    }

    @Test
    void aSliceIsASubList() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            NumpyDataset<Digit> slice = dataset.slice(3, 15);
            assertThat(slice.size()).isEqualTo(12);
            assertSame(slice.stream().toList(), DIGITS.subList(3, 15));
            assertSame(slice.slice(2, 4).stream().toList(), DIGITS.subList(5, 7));
            assertThat(dataset.slice(20, 20).iterator().hasNext()).isFalse();
            assertThatThrownBy(() -> dataset.slice(3, 21)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> slice.slice(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> slice.get(12)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void theOrderIsAFunctionOfTheSeed() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files);
                NumpyDataset<Digit> again = DigitNumpy.open(files)) {
            assertThat(labels(dataset.shuffle(42))).isEqualTo(labels(again.shuffle(42)));
            assertThat(labels(dataset.shuffle(42))).isNotEqualTo(labels(dataset.shuffle(43)));
            assertThat(labels(dataset.shuffle(42))).isNotEqualTo(labels(dataset));
            assertThat(new HashSet<>(labels(dataset.shuffle(42)))).hasSize(20);
        }
    }

    @Test
    void eachExampleIsInOneOfTheTwoPartsOfASplit() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            Split<Digit> split = dataset.split(0.8, 1);
            assertThat(split.train().size()).isEqualTo(16);
            assertThat(split.test().size()).isEqualTo(4);
            Set<Long> all = new HashSet<>(labels(split.train()));
            all.addAll(labels(split.test()));
            assertThat(all).hasSize(20);
            Split<Digit> further = split.train().split(0.5, 1);
            assertThat(further.train().size() + further.test().size()).isEqualTo(16);
            assertThat(labels(split.train())).containsAll(labels(further.test()));
        }
    }

    @Test
    void aSplitMayHaveAnEmptyPart() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            assertThat(dataset.split(0, 1).train().size()).isZero();
            assertThat(labels(dataset.split(1, 1).train())).hasSize(20);
            assertThat(labels(dataset.split(0.974, 1).test())).hasSize(1);
        }
    }

    @Test
    void aFractionIsBetweenNoneAndAll() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            for (double fraction : new double[] {-0.1, 1.1, Double.NaN, 80}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> dataset.split(fraction, 1))
                        .withMessage("a fraction is between 0 and 1, not " + fraction);
            }
        }
    }

    @Test
    void viewsAreUnusableOnceTheDatasetIsClosed() throws IOException {
        NumpyDataset<Digit> dataset = DigitNumpy.open(files);
        NumpyDataset<Digit> view = dataset.shuffle(1).slice(0, 10);
        NumpyDataset<Digit> slice = dataset.slice(2, 10);
        Iterator<Digit> shuffled = view.iterator();
        Iterator<Digit> inOrder = slice.iterator();
        shuffled.next();
        inOrder.next();
        dataset.close();
        assertThatIllegalStateException().isThrownBy(view::size).withMessage("the dataset is closed");
        assertThatIllegalStateException().isThrownBy(() -> view.get(0));
        assertThatIllegalStateException().isThrownBy(view::iterator);
        assertThatIllegalStateException().isThrownBy(() -> view.slice(0, 1));
        assertThatIllegalStateException().isThrownBy(shuffled::next);
        assertThatIllegalStateException().isThrownBy(inOrder::next);
        assertThat(view).hasToString("NumpyDataset(10 examples of NumpyDataset(closed), shuffled)");
    }

    @Test
    void closingAViewClosesNoFile() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            NumpyDataset<Digit> view = dataset.slice(0, 10);
            NumpyDataset<Digit> other = view.slice(0, 5);
            view.close();
            view.close();
            assertThatIllegalStateException().isThrownBy(view::size).withMessage("the view of the dataset is closed");
            assertThat(labels(other)).hasSize(5);
            assertThat(labels(dataset)).hasSize(20);
        }
    }

    @Test
    void aViewTellsWhatItIs() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            assertThat(dataset.slice(0, 3)).hasToString("NumpyDataset(3 examples of " + dataset + ")");
            assertThat(dataset.shuffle(1)).hasToString("NumpyDataset(20 examples of " + dataset + ", shuffled)");
        }
    }

    @Test
    void manyThreadsReadOneView() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            NumpyDataset<Digit> view = dataset.shuffle(5);
            List<Long> expected = labels(view);
            List<CompletableFuture<List<Long>>> readers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                boolean inBatches = i % 2 == 0;
                readers.add(CompletableFuture.supplyAsync(() -> inBatches ? labelsOfBatches(view) : labels(view)));
            }
            for (CompletableFuture<List<Long>> reader : readers) {
                assertThat(reader.join()).isEqualTo(expected);
            }
        }
    }

    /** A dataset that somebody else wrote. */
    private record Listed(List<Digit> digits) implements NumpyDataset<Digit> {
        @Override
        public long size() {
            return digits.size();
        }

        @Override
        public Digit get(long index) throws IOException {
            if (index == 13) {
                throw new IOException("13 is not there");
            }
            return digits.get((int) index);
        }

        @Override
        public Stream<Digit> stream() {
            return digits.stream();
        }

        @Override
        public Iterator<Digit> iterator() {
            return digits.iterator();
        }

        @Override
        public void close() {}
    }

    @Test
    void otherImplementationsHaveViewsToo() throws IOException {
        try (NumpyDataset<Digit> dataset = new Listed(DIGITS.subList(0, 12))) {
            assertThat(labels(dataset.slice(3, 5))).containsExactly(3L, 4L);
            Split<Digit> split = dataset.split(0.5, 1);
            assertThat(new HashSet<>(labels(split.train())))
                    .hasSize(6)
                    .doesNotContainAnyElementsOf(labels(split.test()));
            assertThat(labelsOfBatches(dataset.shuffle(3))).isEqualTo(labels(dataset.shuffle(3)));
            try (Batches<DigitBatch> batches = DigitBatch.batches(dataset, 5).shuffle(3)) {
                List<Long> labels = new ArrayList<>();
                batches.forEach(batch -> batch.toRecords().forEach(digit -> labels.add(digit.label())));
                assertThat(labels).isEqualTo(labels(dataset.shuffle(3)));
            }
        }
    }

    @Test
    void anExampleThatCannotBeReadEndsTheIterator() {
        Iterator<Digit> digits = new Listed(DIGITS).slice(12, 20).iterator();
        digits.next();
        assertThatThrownBy(digits::next)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("13 is not there");
        assertThat(digits.hasNext()).isFalse();
    }

    private static List<Long> labels(NumpyDataset<Digit> dataset) {
        List<Long> labels = new ArrayList<>();
        dataset.forEach(digit -> labels.add(digit.label()));
        return labels;
    }

    private static List<Long> labelsOfBatches(NumpyDataset<Digit> dataset) {
        List<Long> labels = new ArrayList<>();
        try (Batches<DigitBatch> batches = DigitBatch.batches(dataset, 3).prefetch(2)) {
            batches.forEach(batch -> batch.toRecords().forEach(digit -> labels.add(digit.label())));
        }
        return labels;
    }
}
