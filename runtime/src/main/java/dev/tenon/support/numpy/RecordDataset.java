package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.RowsAdvice;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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
public final class RecordDataset<R> implements NumpyDataset<R> {
    private final RecordCodec<R> codec;
    private final List<RecordFile> parts;
    private final long[] starts;
    private volatile boolean closed;

    /** Of files in their order; it closes them. */
    RecordDataset(RecordCodec<R> codec, List<RecordFile> parts) {
        this.codec = codec;
        this.parts = List.copyOf(parts);
        this.starts = new long[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], parts.get(i).size());
        }
    }

    @Override
    public long size() {
        requireOpen();
        return starts[parts.size()];
    }

    /** For example {@code NumpyDataset(1797 of Digit: image: float32 [8, 8], label: int64 [])}. */
    @Override
    public String toString() {
        return closed ? "NumpyDataset(closed)" : "NumpyDataset(" + size() + " of " + codec.schema() + ")";
    }

    @Override
    public R get(long index) throws IOException {
        Objects.checkIndex(index, size());
        int part = partOf(index);
        long inPart = index - starts[part];
        try (RecordReader<R> reader = RecordReader.of(codec, parts.get(part), inPart)) {
            return reader.next(inPart);
        }
    }

    @Override
    public Stream<R> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        Examples examples = new Examples();
        return StreamSupport.stream(Spliterators.spliterator(examples, size(), characteristics), false)
                .onClose(examples::close);
    }

    @Override
    public Iterator<R> iterator() {
        requireOpen();
        return new Examples();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        CloseAll.of(parts);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the dataset is closed");
        }
    }

    /** Reads all of it from the first example on. The caller closes the reader. */
    public DatasetReader reader() {
        requireOpen();
        return new DatasetReader(this, codec.schema().components().size());
    }

    /** What a component's elements are. */
    DType dtype(int component) {
        return codec.schema().components().get(component).dtype();
    }

    RecordFile part(int index) {
        requireOpen();
        return parts.get(index);
    }

    /** The file that an example is in; files without examples are passed over. */
    private int partOf(long index) {
        int found = Arrays.binarySearch(starts, index);
        int part = found < 0 ? -found - 2 : found;
        while (starts[part + 1] == starts[part]) {
            part++;
        }
        return part;
    }

    /**
     * The first file that has some of {@code count} examples from {@code first} on, after checking that those of dense
     * components are alike in all that have.
     */
    int requireAlike(long first, int count) {
        requireOpen();
        int part = partOf(first);
        for (int other = part + 1; other < parts.size() && starts[other] < first + count; other++) {
            if (starts[other + 1] > starts[other]) {
                requireAlike(parts.get(part), parts.get(other));
            }
        }
        return part;
    }

    /** The first example of a file. */
    long start(int part) {
        return starts[part];
    }

    private static void requireAlike(RecordFile expected, RecordFile found) {
        for (int i = 0; i < expected.arrays().schema().components().size(); i++) {
            ArrayShape shape = expected.column(i).rows().shape().row();
            ArrayShape other = found.column(i).rows().shape().row();
            if (!shape.equals(other)) {
                throw found.site(i)
                        .mismatch("expected examples of shape " + shape + " as in " + expected.site(i) + ", found "
                                + other + advice(found.column(i).component(), shape, other));
            }
        }
    }

    private static String advice(Schema.Component component, ArrayShape shape, ArrayShape other) {
        RowsAdvice advice = RowsAdvice.of(component);
        return advice.ofShapes(shape.lengths(), other.lengths())
                + (advice.isHeld(shape.lengths(), other.lengths()) ? ", and write the files anew with it" : "");
    }

    /** Reads a file through buffers to its end, and then the next. It is over when a file could not be read. */
    private final class Examples implements Iterator<R> {
        private int part;
        private long index;
        private boolean failed;
        private @Nullable RecordReader<R> reader;

        @Override
        public boolean hasNext() {
            return index < size() && !failed;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException(failed ? "the iterator ended with an error" : "no example is left");
            }
            failed = true; // until this one was read
            try {
                RecordReader<R> from = open();
                long inPart = index++ - starts[part];
                R example = read(from, inPart);
                failed = false;
                return example;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                if (failed || index == starts[part + 1]) {
                    close();
                }
            }
        }

        /**
         * What a record's own constructor throws does not end the iterator: it goes on with the next example. A value that
         * does not survive its cast ends it.
         */
        private R read(RecordReader<R> from, long inPart) throws IOException {
            try {
                return from.next(inPart);
            } catch (RuntimeException e) {
                failed = closed || from.isBroken();
                throw e;
            }
        }

        private RecordReader<R> open() throws IOException {
            RecordReader<R> open = reader;
            if (open == null) {
                part = partOf(index);
                open = RecordReader.ofAll(codec, parts.get(part));
                reader = open;
            }
            return open;
        }

        private void close() {
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
}
