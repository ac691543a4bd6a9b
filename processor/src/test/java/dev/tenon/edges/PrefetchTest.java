package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Batches that are made ahead, on a thread that leaves nothing behind. */
@ExtendWith(Leaks.class)
class PrefetchTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 50).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    @AfterEach
    void noThreadIsLeft() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("tenon-prefetch");
    }

    @Test
    void theLoopIsTheSame() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8).prefetch(3)) {
            for (int epoch = 0; epoch < 3; epoch++) {
                List<Long> labels = new ArrayList<>();
                for (DigitBatch batch : batches) {
                    labels.addAll(labels(batch));
                }
                assertThat(labels).isEqualTo(DIGITS.stream().map(Digit::label).toList());
            }
        }
    }

    @Test
    void noMoreIsMadeThanWasAskedFor() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Digit> counted =
                DIGITS.stream().peek(digit -> taken.incrementAndGet()).iterator();
        try (Batches<DigitBatch> batches = DigitBatch.batches(counted, 5).prefetch(2)) {
            Iterator<DigitBatch> epoch = batches.iterator();
            epoch.next();
            awaitWaiting();
            assertThat(taken.get()).isEqualTo(15); // one that was given, two ahead
        }
    }

    /** Until the thread has nothing to do. */
    private static void awaitWaiting() throws InterruptedException {
        Thread thread = Thread.getAllStackTraces().keySet().stream()
                .filter(one -> one.getName().equals("tenon-prefetch"))
                .findFirst()
                .orElseThrow();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        assertThat(thread.isDaemon()).isTrue();
    }

    @Test
    void aBatchLivesUntilTheNextOneOrIsDetached() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8).prefetch(3)) {
            Iterator<DigitBatch> epoch = batches.iterator();
            DigitBatch first = epoch.next();
            DigitBatch second = epoch.next();
            assertThatIllegalStateException().isThrownBy(first::size);
            try (DigitBatch kept = second.detach()) {
                epoch.forEachRemaining(batch -> assertThat(batch.size()).isPositive());
                assertThat(labels(kept)).containsExactly(8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L);
            }
        }
    }

    @Test
    void leavingTheLoopEarlyFreesWhatWasMade() throws InterruptedException {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8).prefetch(3)) {
            for (DigitBatch batch : batches) {
                assertThat(batch.size()).isEqualTo(8);
                awaitWaiting();
                break;
            }
        }
    }

    @Test
    void soDoesAnotherEpoch() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8).prefetch(3)) {
            Iterator<DigitBatch> first = batches.iterator();
            first.next();
            Iterator<DigitBatch> second = batches.iterator();
            assertThatIllegalStateException().isThrownBy(first::next);
            assertThat(labels(second.next())).startsWith(0L);
        }
    }

    @Test
    void anEpochThatNobodyTakesFromEndsWhenItIsClosed() {
        try (Batches<DigitBatch> batches = DigitBatch.batches(DIGITS, 8).prefetch(3)) {
            assertThat(batches.iterator()).isNotNull();
        }
    }

    @Test
    void aFailureComesInPlaceOfItsBatch() {
        Iterator<Digit> failing = Stream.concat(DIGITS.stream().limit(20), Stream.<Digit>generate(() -> {
                    throw new IllegalStateException("no more");
                }))
                .iterator();
        try (Batches<DigitBatch> batches = DigitBatch.batches(failing, 8).prefetch(10)) {
            Iterator<DigitBatch> epoch = batches.iterator();
            assertThat(labels(epoch.next())).startsWith(0L);
            assertThat(labels(epoch.next())).startsWith(8L);
            assertThat(epoch.hasNext()).isTrue();
            assertThatIllegalStateException().isThrownBy(epoch::next).withMessage("no more");
            assertThat(epoch.hasNext()).isFalse();
        }
    }

    @Test
    void anErrorOfAnExampleComesThrough() {
        List<Digit> bad = new ArrayList<>(DIGITS);
        bad.set(33, new Digit(new float[8][9], 33));
        try (Batches<DigitBatch> batches = DigitBatch.batches(bad, 8).prefetch(2)) {
            Iterator<DigitBatch> epoch = batches.iterator();
            for (int i = 0; i < 4; i++) {
                epoch.next();
            }
            assertThatThrownBy(epoch::next)
                    .hasMessageContaining("Digit.image, example 33: expected shape [8, 8], found [8, 9]");
        }
    }

    @Test
    void aShardThatIsDamagedIsFoundInTheMiddleOfTheEpoch() throws IOException {
        List<Path> files = List.of(folder.resolve("a.npz"), folder.resolve("b.npz"));
        DigitNumpy.write(files.get(0), DIGITS.subList(0, 16));
        DigitNumpy.write(files.get(1), DIGITS.subList(16, 50));
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(files);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 8).prefetch(2)) {
            try (RandomAccessFile file = new RandomAccessFile(files.get(1).toFile(), "rw")) {
                file.setLength(2000);
            }
            Iterator<DigitBatch> epoch = batches.iterator();
            epoch.next();
            epoch.next();
            assertThatThrownBy(() -> {
                        while (epoch.hasNext()) {
                            epoch.next();
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageContaining("b.npz")
                    .hasMessageContaining("it was shortened since");
            Iterator<DigitBatch> shuffled = batches.shuffle(1).iterator();
            assertThatThrownBy(() -> shuffled.forEachRemaining(batch -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("b.npz");
        }
    }

    @Test
    void aDatasetThatIsClosedEndsTheEpoch() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        for (boolean isShuffled : new boolean[] {true, false}) {
            NumpyDataset<Digit> dataset = DigitNumpy.open(file);
            Batches<DigitBatch> batches = DigitBatch.batches(dataset, 2).prefetch(2);
            try (Batches<DigitBatch> chosen = isShuffled ? batches.shuffle(1) : batches) {
                Iterator<DigitBatch> epoch = chosen.iterator();
                epoch.next();
                dataset.close();
                assertThatIllegalStateException()
                        .isThrownBy(() -> epoch.forEachRemaining(batch -> {}))
                        .withMessageContaining("closed");
            }
        }
    }

    @Test
    void whoWaitsForABatchCanBeInterrupted() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean isEnded = new AtomicBoolean();
        Iterator<Digit> waiting = Stream.<Digit>generate(() -> {
                    begun.countDown();
                    try {
                        never.await();
                        return DIGITS.get(0);
                    } catch (InterruptedException e) {
                        isEnded.set(true);
                        throw new IllegalStateException("interrupted", e);
                    }
                })
                .iterator();
        try (Batches<DigitBatch> batches = DigitBatch.batches(waiting, 8).prefetch(2)) {
            Iterator<DigitBatch> epoch = batches.iterator();
            begun.await();
            Thread.currentThread().interrupt();
            assertThatThrownBy(epoch::next)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(epoch.hasNext()).isFalse();
            assertThat(isEnded).isTrue(); // the epoch is over, and so is its thread
        }
    }

    @Test
    void theExamplesOwnCodeMayCloseTheBatches() {
        List<Batches<DigitBatch>> opened = new ArrayList<>();
        Iterator<Digit> closing = DIGITS.stream()
                .peek(digit -> {
                    if (digit.label() == 20) {
                        opened.get(0).close();
                    }
                })
                .iterator();
        Batches<DigitBatch> batches = DigitBatch.batches(closing, 8);
        opened.add(batches);
        try (batches) {
            Iterator<DigitBatch> epoch = batches.iterator();
            assertThatIllegalStateException().isThrownBy(() -> epoch.forEachRemaining(batch -> {}));
        }
    }

    private static List<Long> labels(DigitBatch batch) {
        return batch.toRecords().stream().map(Digit::label).toList();
    }
}
