package dev.tenon.internal.parallel;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;

/**
 * Does work in parts on several cores: those of the common pool, as parallel streams do, and the thread that calls. That one
 * waits for nobody who has not begun: where the pool is busy, it does all of the work itself.
 */
public final class Parallel {
    /** What a part moves at the least, in bytes: below it, waking another core costs more than it saves. */
    public static final long LEAST_BYTES = 1 << 19;

    private static final int CORES =
            Math.min(Runtime.getRuntime().availableProcessors(), ForkJoinPool.getCommonPoolParallelism() + 1);

    private Parallel() {}

    /** Does one of the parts that the work has. */
    @FunctionalInterface
    public interface Part {
        void run(int part) throws IOException;
    }

    /** Does a range of what the work is about. */
    @FunctionalInterface
    public interface Range {
        void run(long from, long to) throws IOException;
    }

    /**
     * Does all parts, those with low numbers first. Where some fail, those before them are still done, others need not be, and
     * the failure of the first is thrown: the one that a single thread would have met. When this returns or throws, no part
     * is being done any more.
     */
    public static void run(int parts, Part part) throws IOException {
        run(parts, part, ForkJoinPool.commonPool());
    }

    static void run(int parts, Part part, Executor others) throws IOException {
        if (parts <= 1 || CORES == 1) {
            for (int i = 0; i < parts; i++) {
                part.run(i);
            }
            return;
        }
        SharedParts shared = new SharedParts(parts, part);
        try {
            for (int i = 1; i < Math.min(parts, CORES); i++) {
                others.execute(shared::help);
            }
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            // There is no thread for another one. Those that were asked may still come: this must not return before
            // they are done.
        }
        shared.finish();
    }

    /**
     * Does {@code [0, count)} in ranges, as many as there are cores, or in one where that does not pay.
     *
     * @param bytes what all of it moves
     */
    public static void ranges(long count, long bytes, Range range) throws IOException {
        int parts = (int) Math.min(workers(bytes), count);
        if (parts <= 1) {
            range.run(0, count);
            return;
        }
        run(parts, part -> range.run(at(count, part, parts), at(count, part + 1, parts)));
    }

    /** How many cores work that moves so many bytes is worth. */
    public static int workers(long bytes) {
        return (int) Math.max(1, Math.min(CORES, bytes / LEAST_BYTES));
    }

    private static long at(long count, int part, int parts) {
        return count / parts * part + count % parts * part / parts;
    }
}
