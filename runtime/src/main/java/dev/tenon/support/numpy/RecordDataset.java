package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.dataset.RangeReadable;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.RowsAdvice;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The examples of files that stay closed to the heap until they are asked for.
 *
 * @param <R> the record
 */
public final class RecordDataset<R> implements NumpyDataset<R>, RangeReadable<R> {
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
        ClosableIterator<R> examples = iterator(0, size());
        return StreamSupport.stream(Spliterators.spliterator(examples, size(), characteristics), false)
                .onClose(examples::close);
    }

    @Override
    public Iterator<R> iterator() {
        return iterator(0, size());
    }

    @Override
    public ClosableIterator<R> iterator(long from, long to) {
        requireOpen();
        return new FileExamples<>(this, codec, from, to);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        CloseAll.of(parts);
    }

    /** Throws where it is closed. */
    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the dataset is closed");
        }
    }

    /** Reads it from an example on, of which there may be none. The caller closes the reader. */
    public DatasetReader reader(long first) {
        int part = first == size() ? parts.size() : partOf(first);
        return new DatasetReader(this, components(), part, first - starts[part]);
    }

    /** Reads examples at random. The caller closes the reader. */
    public RandomReader randomReader() {
        requireOpen();
        return new RandomReader(this, components());
    }

    private int components() {
        return codec.schema().components().size();
    }

    /** What a component's elements are. */
    DType dtype(int component) {
        return codec.schema().components().get(component).dtype();
    }

    boolean isClosed() {
        return closed;
    }

    RecordFile part(int index) {
        requireOpen();
        return parts.get(index);
    }

    /** The file that an example is in; files without examples are passed over. */
    int partOf(long index) {
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
    int requireAlike(long first, long count) {
        requireOpen();
        int part = partOf(first);
        for (int other = part + 1; other < parts.size() && starts[other] < first + count; other++) {
            if (starts[other + 1] > starts[other]) {
                requireAlike(parts.get(part), parts.get(other));
            }
        }
        return part;
    }

    /** Checks that the examples of dense components are alike in all files. */
    public void requireAlike() {
        if (size() > 0) {
            requireAlike(0, size());
        }
    }

    /** The first example of each file, and behind the last one the number of examples. */
    public long[] starts() {
        requireOpen();
        return starts.clone();
    }

    /** The first example of a file. */
    long start(int part) {
        return starts[part];
    }

    static void requireAlike(RecordFile expected, RecordFile found) {
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
}
