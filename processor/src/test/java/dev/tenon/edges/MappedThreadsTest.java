package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.numpy.StandardReadOption.MAPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One dataset over mapped files, many threads. */
@ExtendWith(Leaks.class)
class MappedThreadsTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 600).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    /** Mapped, mapped in part, and not mapped at all. */
    private NumpyDataset<Digit> open() throws IOException {
        List<Path> files =
                List.of(folder.resolve("stored.npz"), folder.resolve("directory"), folder.resolve("deflated.npz"));
        DigitNumpy.write(files.get(0), DIGITS.subList(0, 256));
        DigitNumpy.write(files.get(1), DIGITS.subList(256, 450));
        DigitNumpy.write(files.get(2), DIGITS.subList(450, 600), StandardWriteOption.COMPRESSED);
        return DigitNumpy.open(files, MAPPED);
    }

    @Test
    void loopsOverItDoNotDisturbEachOtherAndNeitherDoesAThreadThatIsInterrupted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try (NumpyDataset<Digit> dataset = open()) {
            List<Callable<Void>> tasks = List.of(
                    () -> inOrder(DigitBatch.batches(dataset, 32)),
                    () -> inOrder(DigitBatch.batches(dataset, 7).prefetch(2)),
                    () -> shuffled(DigitBatch.batches(dataset, 32).shuffle(1)),
                    () -> shuffled(DigitBatch.batches(dataset, 5).shuffle(2).prefetch(3)),
                    () -> interrupted(dataset));
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void inOrder(Batches<DigitBatch> batches) {
        assertSame(examples(batches), DIGITS);
        return null;
    }

    private static Void shuffled(Batches<DigitBatch> batches) {
        List<Digit> examples = examples(batches);
        assertThat(examples)
                .extracting(Digit::label)
                .isNotEqualTo(DIGITS.stream().map(Digit::label).toList());
        examples.sort(Comparator.comparing(Digit::label));
        assertSame(examples, DIGITS);
        return null;
    }

    private static List<Digit> examples(Batches<DigitBatch> batches) {
        List<Digit> examples = new ArrayList<>();
        try (batches) {
            batches.forEach(batch -> examples.addAll(batch.toRecords()));
        }
        return examples;
    }

    /** Reads on; of its reads, those that make a system call are interrupted: none where the files are mapped already. */
    private static Void interrupted(NumpyDataset<Digit> dataset) throws IOException {
        dataset.get(0);
        dataset.get(300);
        for (int i = 0; i < DIGITS.size(); i++) {
            Thread.currentThread().interrupt();
            try {
                assertSame(List.of(dataset.get(i)), List.of(DIGITS.get(i)));
                assertThat(i).isLessThan(450);
            } catch (ClosedByInterruptException e) {
                assertThat(i).isGreaterThanOrEqualTo(450);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
        }
        return null;
    }
}
