package dev.tenon.support;

import dev.tenon.internal.column.ElementReader;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.support.ArrayShapes.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The examples of files that stay closed to the heap until they are asked for.
 *
 * @param <R> the record
 */
final class RecordDataset<R> implements NumpyDataset<R> {
    private final RecordCodec<R> codec;
    private final List<Part> parts;
    private final long size;
    private volatile boolean closed;

    private RecordDataset(RecordCodec<R> codec, List<Part> parts) {
        this.codec = codec;
        this.parts = List.copyOf(parts);
        this.size = parts.stream().mapToLong(part -> part.file.shapes().size()).sum();
    }

    /** Opens the files in their order. */
    static <R> RecordDataset<R> open(RecordCodec<R> codec, List<Path> files) throws IOException {
        List<Part> parts = new ArrayList<>();
        long first = 0;
        try {
            for (Path path : files) {
                RecordFile file = RecordFile.open(codec.schema(), Form.BATCH, path);
                parts.add(new Part(first, file));
                first += file.shapes().size();
            }
            return new RecordDataset<>(codec, parts);
        } catch (Throwable e) {
            closeAll(parts, e);
            throw e;
        }
    }

    @Override
    public long size() {
        requireOpen();
        return size;
    }

    @Override
    public R get(long index) throws IOException {
        requireOpen();
        Objects.checkIndex(index, size);
        Part part = partOf(index);
        try (RecordReader<R> reader = RecordReader.of(codec, part.file, index - part.first, 1)) {
            return reader.next(index - part.first);
        }
    }

    @Override
    public Stream<R> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliterator(iterator(), size, characteristics), false);
    }

    @Override
    public Iterator<R> iterator() {
        requireOpen();
        return size == 0 ? Collections.emptyIterator() : new Examples();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        IOException failure = new IOException("closing the files of a dataset");
        closeAll(parts, failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static void closeAll(List<Part> parts, Throwable reason) {
        for (Part part : parts) {
            try {
                part.file.close();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the dataset is closed");
        }
    }

    private Part partOf(long index) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).first <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }

    /** The shapes of {@code count} examples from {@code first} on, after checking that they are alike. */
    ArrayShapes shapes(long first, int count) {
        requireOpen();
        RecordFile expected = partOf(first).file;
        for (Part part = partOf(first); part.end() < first + count; ) {
            part = partOf(part.end());
            requireAlike(expected, part.file);
        }
        return expected.shapes().ofSize(count);
    }

    private void requireAlike(RecordFile expected, RecordFile found) {
        for (int i = 0; i < codec.schema().components().size(); i++) {
            ArrayShape shape = expected.shapes().get(i);
            if (!shape.equals(found.shapes().get(i))) {
                throw found.site(i)
                        .mismatch("expected examples of shape " + shape + " as in " + expected.site(i) + ", found "
                                + found.shapes().get(i));
            }
        }
    }

    /** Reads a component of {@code count} examples from {@code first} on to where {@code target} is. */
    void read(int component, long first, int count, ByteWindows target) throws IOException {
        requireOpen();
        int elementSize = codec.schema().components().get(component).dtype().byteSize();
        long position = 0;
        for (long next = first; next < first + count; ) {
            Part part = partOf(next);
            long examples = Math.min(first + count, part.end()) - next;
            long elements = part.file.shapes().get(component).size();
            long end = position + examples * elements * elementSize;
            try (ElementReader reader = part.file.readFrom(component, next - part.first)) {
                while (position < end) {
                    ByteBuffer window = target.at(position);
                    window.limit((int) Math.min(window.limit(), window.position() + end - position));
                    position += window.remaining();
                    reader.read(window);
                }
            }
            next += examples;
        }
    }

    /** A file, and the index of its first example in the dataset. */
    private record Part(long first, RecordFile file) {
        long end() {
            return first + file.shapes().size();
        }
    }

    /** Reads a file through a buffer, and then the next file. */
    private final class Examples implements Iterator<R> {
        private Part part = parts.get(0);
        private long next;
        private @Nullable RecordReader<R> reader;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public R next() {
            requireOpen();
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private R read() throws IOException {
            if (reader == null || next == part.end()) {
                part = partOf(next);
                reader = RecordReader.of(codec, part.file, next - part.first, part.end() - next);
            }
            return reader.next(next++ - part.first);
        }
    }
}
