package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardWriteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One dataset, many threads. */
class DatasetThreadsTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 500).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    private List<Path> files = List.of();

    @BeforeEach
    void writeFiles() throws IOException {
        files = List.of(folder.resolve("stored.npz"), folder.resolve("deflated.npz"), folder.resolve("directory"));
        DigitNumpy.write(files.get(0), DIGITS);
        DigitNumpy.write(files.get(1), DIGITS, StandardWriteOption.COMPRESSED);
        DigitNumpy.write(files.get(2), DIGITS);
    }

    @Test
    void threadsReadOneDatasetAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            List<Future<Void>> readers = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                readers.add(threads.submit(reader(dataset, 7 + 4 * thread)));
            }
            for (Future<Void> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Void> reader(NumpyDataset<Digit> dataset, int step) {
        return () -> {
            for (int i = 0; i < dataset.size(); i += step) {
                assertSame(List.of(dataset.get(i)), List.of(DIGITS.get(i % DIGITS.size())));
            }
            return null;
        };
    }

    @Test
    void aThreadThatIsInterruptedDoesNotCloseTheDatasetForOthers() throws IOException, InterruptedException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            Thread interrupted = new Thread(() -> {
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> dataset.get(3)).isInstanceOf(ClosedByInterruptException.class);
            });
            interrupted.start();
            interrupted.join();
            assertThat(dataset.get(3).label()).isEqualTo(3);
            assertThat(dataset.get(503).label()).isEqualTo(3);
        }
    }

    @Test
    void anIteratorThatIsInterruptedEndsAndMixesNothingUp() throws IOException, InterruptedException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            List<Digit> seen = new ArrayList<>();
            Thread interrupted = new Thread(() -> {
                Iterator<Digit> digits = dataset.iterator();
                seen.add(digits.next());
                Thread.currentThread().interrupt();
                assertThatThrownBy(() -> digits.forEachRemaining(seen::add))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasCauseInstanceOf(ClosedByInterruptException.class);
                assertThat(digits.hasNext()).isFalse();
            });
            interrupted.start();
            interrupted.join();
            assertThat(seen).isNotEmpty();
            for (int i = 0; i < seen.size(); i++) {
                assertSame(seen.subList(i, i + 1), DIGITS.subList(i % 500, i % 500 + 1));
            }
            assertThat(dataset.stream()).hasSize(1500);
        }
    }

    @Test
    void aClosedDatasetEndsItsIterators() throws IOException {
        NumpyDataset<Digit> dataset = DigitNumpy.open(files);
        Iterator<Digit> digits = dataset.iterator();
        digits.next();
        dataset.close();
        assertThatIllegalStateException().isThrownBy(digits::hasNext).withMessage("the dataset is closed");
        assertThatIllegalStateException().isThrownBy(digits::next);
    }

    @Test
    void anIndexOutsideIsRefused() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files)) {
            assertThat(dataset.size()).isEqualTo(1500);
            assertThatThrownBy(() -> dataset.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> dataset.get(1500)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
