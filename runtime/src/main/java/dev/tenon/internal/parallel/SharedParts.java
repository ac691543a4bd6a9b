package dev.tenon.internal.parallel;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The parts of one piece of work, which several threads take one by one. */
final class SharedParts {
    private final int parts;
    private final Parallel.Part part;
    private int next;
    private int running;
    private int failed = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    SharedParts(int parts, Parallel.Part part) {
        this.parts = parts;
        this.part = part;
    }

    /** Does parts until none is left. */
    void help() {
        for (int taken = take(); taken >= 0; taken = take()) {
            Throwable thrown = null;
            try {
                part.run(taken);
            } catch (Throwable e) {
                thrown = e;
            }
            end(taken, thrown);
        }
    }

    /** The same, and waits for those who still do theirs. */
    void finish() throws IOException {
        help();
        Throwable thrown = await();
        if (thrown != null) {
            throw OtherThread.rethrow(thrown);
        }
    }

    private synchronized int take() {
        if (next >= parts || failed < next) {
            return -1;
        }
        running++;
        return next++;
    }

    private synchronized void end(int ended, @Nullable Throwable thrown) {
        running--;
        if (thrown != null && ended < failed) {
            failed = ended;
            failure = thrown;
        }
        notifyAll();
    }

    /** An interrupt ends what reads or writes; it does not let go of memory that others are still filling. */
    private synchronized @Nullable Throwable await() {
        boolean interrupted = false;
        while (running > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }
}
