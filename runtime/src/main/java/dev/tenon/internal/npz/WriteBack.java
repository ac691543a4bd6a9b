package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Has the disk take what was written of a large file while the rest is being written: left alone, the system would begin with
 * that at the sync behind the last byte.
 */
final class WriteBack {
    /** What a disk takes in a few milliseconds. While it is busy more may pile up, which it takes at once the next time. */
    private static final long STEP = 8 << 20;

    private final FileChannel file;
    private long waiting;
    private @Nullable FutureTask<@Nullable Void> running;

    WriteBack(FileChannel file) {
        this.file = file;
    }

    /** Called when {@code bytes} more were written. */
    void wrote(long bytes) throws IOException {
        waiting += bytes;
        if (waiting >= STEP && (running == null || running.isDone())) {
            // The system reports a failure to write once, so it is not lost here.
            await();
            waiting = 0;
            running = start();
        }
    }

    /** One that blocks for the disk is not for the common pool. */
    private @Nullable FutureTask<@Nullable Void> start() {
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> {
            file.force(false);
            return null;
        });
        Thread thread = new Thread(task, "tenon-write-back");
        thread.setDaemon(true);
        try {
            thread.start();
            return task;
        } catch (OutOfMemoryError e) {
            return null; // there is no thread to be had: all of it goes to disk at the sync
        }
    }

    /** Returns when all that was written is on disk. */
    void sync() throws IOException {
        await();
        file.force(true);
    }

    private void await() throws IOException {
        if (running == null) {
            return;
        }
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        } catch (ExecutionException e) {
            throw new IOException("cannot sync to disk: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
