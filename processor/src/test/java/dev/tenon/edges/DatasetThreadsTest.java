package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.StandardWriteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One dataset, many threads; of rows of one length, of different ones, and padded. */
class DatasetThreadsTest {
    @TempDir
    private Path folder;

    /** Examples and who reads them. */
    private record Kind<R extends Record>(NumpyFormat<R> format, List<R> examples) {
        static <R extends Record> Kind<R> random(Class<R> type, NumpyFormat<R> format) {
            return new Kind<>(format, new RaggedExamples<>(type, format.schema(), new Random(1)).take(200));
        }

        /** A dataset of the examples, three times: stored, deflated and in a directory. */
        NumpyDataset<R> open(Path folder) throws IOException {
            List<Path> files =
                    List.of(folder.resolve("stored.npz"), folder.resolve("deflated.npz"), folder.resolve("directory"));
            format.write(files.get(0), examples);
            format.write(files.get(1), examples, StandardWriteOption.COMPRESSED);
            format.write(files.get(2), examples);
            return format.open(files);
        }

        void assertAt(long index, R example) {
            assertSame(List.of(example), List.of(examples.get((int) (index % examples.size()))));
        }

        @Override
        public String toString() {
            return format.schema().record();
        }
    }

    static List<Kind<?>> kinds() {
        return List.of(
                new Kind<>(
                        DigitNumpy.FORMAT,
                        IntStream.range(0, 500).mapToObj(Digit::number).toList()),
                Kind.random(JaggedKinds.class, JaggedKindsNumpy.FORMAT),
                Kind.random(PaddedKinds.class, PaddedKindsNumpy.FORMAT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void threadsReadOneDatasetAtTheSameTime(Kind<R> kind) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (NumpyDataset<R> dataset = kind.open(folder)) {
            List<Future<Void>> readers = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                readers.add(threads.submit(reader(kind, dataset, 3 + 4 * thread)));
            }
            for (Future<Void> reader : readers) {
                reader.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R extends Record> Callable<Void> reader(Kind<R> kind, NumpyDataset<R> dataset, int step) {
        return () -> {
            for (long i = 0; i < dataset.size(); i += step) {
                kind.assertAt(i, dataset.get(i));
            }
            return null;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void aThreadThatIsInterruptedDoesNotCloseTheDatasetForOthers(Kind<R> kind)
            throws IOException, InterruptedException {
        try (NumpyDataset<R> dataset = kind.open(folder)) {
            interrupted(() -> assertThatThrownBy(() -> dataset.get(3)).isInstanceOf(ClosedByInterruptException.class));
            kind.assertAt(3, dataset.get(3));
            kind.assertAt(503, dataset.get(503));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void anIteratorThatIsInterruptedEndsAndMixesNothingUp(Kind<R> kind)
            throws IOException, InterruptedException {
        try (NumpyDataset<R> dataset = kind.open(folder)) {
            List<R> seen = new ArrayList<>();
            Iterator<R> examples = dataset.iterator();
            seen.add(examples.next());
            interrupted(() -> {
                assertThatThrownBy(() -> examples.forEachRemaining(seen::add))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasCauseInstanceOf(ClosedByInterruptException.class);
                assertThat(examples.hasNext()).isFalse();
            });
            for (int i = 0; i < seen.size(); i++) {
                kind.assertAt(i, seen.get(i));
            }
            assertThat(dataset.stream()).hasSize(3 * kind.examples.size());
        }
    }

    /** Runs it on a thread that is interrupted already. */
    private static void interrupted(Runnable task) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(() -> {
            Thread.currentThread().interrupt();
            task.run();
        });
        thread.setUncaughtExceptionHandler((failed, e) -> failures.add(e));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void aClosedDatasetEndsItsIterators(Kind<R> kind) throws IOException {
        NumpyDataset<R> dataset = kind.open(folder);
        Iterator<R> examples = dataset.iterator();
        examples.next();
        dataset.close();
        assertThatIllegalStateException().isThrownBy(examples::hasNext).withMessage("the dataset is closed");
        assertThatIllegalStateException().isThrownBy(examples::next);
        assertThatIllegalStateException().isThrownBy(() -> dataset.get(0)).withMessage("the dataset is closed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <R extends Record> void anIndexOutsideIsRefused(Kind<R> kind) throws IOException {
        try (NumpyDataset<R> dataset = kind.open(folder)) {
            long size = 3L * kind.examples.size();
            assertThat(dataset.size()).isEqualTo(size);
            assertThatThrownBy(() -> dataset.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> dataset.get(size)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }
}
