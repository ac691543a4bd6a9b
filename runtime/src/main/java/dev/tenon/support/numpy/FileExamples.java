package dev.tenon.support.numpy;

import dev.tenon.internal.dataset.RangeReadable.ClosableIterator;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Examples that follow each other: reads a file through buffers to its end, and then the next. It is over when a file could
 * not be read.
 */
final class FileExamples<R> implements ClosableIterator<R> {
    private final RecordDataset<R> dataset;
    private final RecordCodec<R> codec;
    private final long end;
    private long index;

    /** The examples before this one are those that the reader gives. */
    private long endOfReader;

    /** The first example of the file that is being read. */
    private long start;

    private boolean failed;
    private @Nullable RecordReader<R> reader;

    FileExamples(RecordDataset<R> dataset, RecordCodec<R> codec, long first, long end) {
        this.dataset = dataset;
        this.codec = codec;
        this.index = first;
        this.end = end;
    }

    @Override
    public boolean hasNext() {
        dataset.requireOpen();
        return index < end && !failed;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException(failed ? "the iterator ended with an error" : "no example is left");
        }
        failed = true; // until this one was read
        try {
            RecordReader<R> from = open();
            R example = read(from, index++ - start);
            failed = false;
            return example;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (failed || index == endOfReader) {
                close();
            }
        }
    }

    /**
     * What a record's own constructor throws does not end the iterator: it goes on with the next example. A value that does not
     * survive its cast ends it.
     */
    private R read(RecordReader<R> from, long inFile) throws IOException {
        try {
            return from.next(inFile);
        } catch (RuntimeException e) {
            failed = dataset.isClosed() || from.isBroken();
            throw e;
        }
    }

    private RecordReader<R> open() throws IOException {
        RecordReader<R> open = reader;
        if (open == null) {
            int part = dataset.partOf(index);
            RecordFile file = dataset.part(part);
            start = dataset.start(part);
            endOfReader = Math.min(end, start + file.size());
            open = RecordReader.of(codec, file, index - start, endOfReader - start);
            reader = open;
        }
        return open;
    }

    @Override
    public void close() {
        RecordReader<R> ended = reader;
        reader = null;
        try {
            if (ended != null) {
                ended.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
