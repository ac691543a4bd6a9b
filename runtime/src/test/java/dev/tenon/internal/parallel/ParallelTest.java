package dev.tenon.internal.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void eachPartIsDoneOnce() throws IOException {
        AtomicIntegerArray done = new AtomicIntegerArray(1000);
        Parallel.run(1000, done::incrementAndGet);
        assertThat(IntStream.range(0, 1000).map(done::get)).containsOnly(1);
    }

    @Test
    void rangesCoverAllThereIsWithoutOverlap() throws IOException {
        for (int count : new int[] {0, 1, 2, 3, 7, 100}) {
            AtomicIntegerArray done = new AtomicIntegerArray(count + 1);
            Parallel.ranges(count, 1 << 30, (from, to) -> {
                for (long i = from; i < to; i++) {
                    done.incrementAndGet((int) i);
                }
            });
            assertThat(IntStream.range(0, count).map(done::get)).allMatch(times -> times == 1);
        }
    }

    @Test
    void littleWorkStaysOnTheThreadThatCalls() throws IOException {
        Thread caller = Thread.currentThread();
        Parallel.ranges(
                100,
                Parallel.LEAST_BYTES,
                (from, to) -> assertThat(Thread.currentThread()).isSameAs(caller));
        assertThat(Parallel.workers(2 * Parallel.LEAST_BYTES - 1)).isEqualTo(1);
    }

    @Test
    void theFirstFailureInOrderIsThrownWhicheverCameFirst() {
        for (int attempt = 0; attempt < 200; attempt++) {
            assertThatThrownBy(() -> Parallel.run(64, part -> {
                        if (part % 7 == 3) {
                            throw new IOException("part " + part);
                        }
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("part 3");
        }
    }

    @Test
    void noPartIsBeingDoneAnyMoreAfterAFailure() {
        for (int attempt = 0; attempt < 200; attempt++) {
            AtomicInteger running = new AtomicInteger();
            assertThatThrownBy(() -> Parallel.run(8, part -> {
                        running.incrementAndGet();
                        try {
                            Thread.yield();
                            throw new IllegalStateException();
                        } finally {
                            running.decrementAndGet();
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(running).hasValue(0);
        }
    }

    @Test
    void anErrorComesThroughAsItIs() {
        OutOfMemoryError error = new OutOfMemoryError("none left");
        assertThatThrownBy(() -> Parallel.run(2, part -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void anExceptionThatNobodyDeclaresComesThroughAsItIs() {
        Exception undeclared = new Exception("an accessor in Kotlin");
        assertThatThrownBy(() -> Parallel.run(2, part -> OtherThread.rethrow(undeclared)))
                .isSameAs(undeclared);
    }

    @Test
    void whereNoThreadCanBeMadeTheCallerWaitsForThoseThatWereAsked() {
        AtomicInteger running = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        Parallel.Part slow = part -> {
            running.incrementAndGet();
            begun.countDown();
            for (int i = 0; i < 1000; i++) {
                Thread.yield();
            }
            running.decrementAndGet();
        };
        Executor exhausted = work -> {
            new Thread(work).start();
            awaitUninterruptibly(begun);
            throw new OutOfMemoryError("unable to create native thread");
        };
        assertThatCode(() -> Parallel.run(2, slow, exhausted)).doesNotThrowAnyException();
        assertThat(running).hasValue(0);
    }

    @Test
    void theCallerDoesEverythingWhereThePoolIsBusy() throws Exception {
        int parallelism = ForkJoinPool.getCommonPoolParallelism();
        CountDownLatch over = new CountDownLatch(1);
        for (int i = 0; i < 4 * parallelism; i++) {
            ForkJoinPool.commonPool().execute(() -> awaitUninterruptibly(over));
        }
        try {
            AtomicInteger done = new AtomicInteger();
            Parallel.run(100, part -> done.incrementAndGet());
            assertThat(done).hasValue(100);
        } finally {
            over.countDown();
        }
    }

    @Test
    void workInsideOfWorkIsDone() throws IOException {
        AtomicInteger done = new AtomicInteger();
        Parallel.run(8, outer -> Parallel.run(8, inner -> done.incrementAndGet()));
        assertThat(done).hasValue(64);
    }

    @Test
    void anInterruptIsKeptForTheCaller() throws IOException {
        Thread.currentThread().interrupt();
        try {
            Parallel.run(64, part -> Thread.onSpinWait());
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
