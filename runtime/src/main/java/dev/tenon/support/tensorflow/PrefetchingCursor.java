package dev.tenon.support.tensorflow;

import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.parallel.OtherThread;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A pass whose batches are made ahead on a thread of its own. The thread ends with the pass, and closes it.
 *
 * @param <R> the record
 */
final class PrefetchingCursor<R> implements BatchCursor<R> {
    /** The thread's alone. */
    private final BatchCursor<R> cursor;

    private final int most;
    private final Thread thread = new Thread(this::make, "tenon-prefetch");
    private final Deque<TensorHolder<R>> made = new ArrayDeque<>();

    /** Thrown when what was made before it was taken. */
    private @Nullable Throwable failure;

    /** Whether nothing more is made. */
    private boolean isOver;

    /** Whether nobody takes anything any more. */
    private boolean isStopped;

    private PrefetchingCursor(BatchCursor<R> cursor, int most) {
        this.cursor = cursor;
        this.most = most;
    }

    /** Begins to make up to {@code most} batches ahead of who takes them. */
    static <R> BatchCursor<R> start(BatchCursor<R> cursor, int most) {
        PrefetchingCursor<R> started = new PrefetchingCursor<>(cursor, most);
        started.thread.setDaemon(true);
        try {
            started.thread.start();
        } catch (Throwable e) {
            CloseAll.afterFailure(List.of(cursor), e);
            throw e;
        }
        return started;
    }

    private void make() {
        Throwable thrown = null;
        try (cursor) {
            while (awaitRoom() && cursor.hasNext()) {
                put(cursor.next());
            }
        } catch (Throwable e) {
            thrown = e;
        }
        end(thrown);
    }

    private synchronized boolean awaitRoom() throws InterruptedException {
        while (made.size() == most && !isStopped) {
            wait();
        }
        return !isStopped;
    }

    private synchronized void put(TensorHolder<R> batch) {
        if (isStopped) {
            batch.close();
        } else {
            made.add(batch);
            notifyAll();
        }
    }

    private synchronized void end(@Nullable Throwable thrown) {
        isOver = true;
        failure = isStopped ? null : thrown;
        notifyAll();
    }

    @Override
    public long size() {
        return cursor.size();
    }

    @Override
    public synchronized boolean hasNext() {
        try {
            while (made.isEmpty() && !isOver) {
                wait();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        return !made.isEmpty() || failure != null;
    }

    private static UncheckedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new UncheckedIOException(new InterruptedIOException(
                "the thread was interrupted while it waited for a batch that is made ahead"));
    }

    @Override
    public synchronized TensorHolder<R> next() throws IOException {
        if (!hasNext()) {
            throw new NoSuchElementException("the pass is over");
        }
        TensorHolder<R> batch = made.poll();
        if (batch != null) {
            notifyAll();
            return batch;
        }
        Throwable thrown = failure;
        failure = null;
        if (thrown == null || thrown instanceof InterruptedException) {
            throw new IllegalStateException("the thread that makes batches ahead was interrupted", thrown);
        }
        throw OtherThread.rethrow(thrown);
    }

    /** Returns when the thread has ended, so that nobody reads or allocates any more; the batch it is at is made to its end. */
    @Override
    public void close() {
        synchronized (this) {
            isStopped = true;
            failure = null;
            made.forEach(TensorHolder::close);
            made.clear();
            notifyAll();
        }
        if (cursor.mayWait()) {
            thread.interrupt();
        }
        awaitEnd();
    }

    private void awaitEnd() {
        boolean interrupted = false;
        while (thread.isAlive() && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
