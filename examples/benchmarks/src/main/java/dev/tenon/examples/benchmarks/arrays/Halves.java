package dev.tenon.examples.benchmarks.arrays;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Work on two threads: one half here, the other one in the common pool, where threads are running already. */
final class Halves {
    private Halves() {}

    /** The part {@code [from, to)} of some work. */
    interface Part {
        void run(int from, int to);
    }

    static void run(int count, Part part) {
        ForkJoinTask<?> other = ForkJoinPool.commonPool().submit(() -> part.run(count / 2, count));
        part.run(0, count / 2);
        other.join();
    }
}
