package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.window.ReaderWindows;
import dev.tenon.internal.window.WindowFailure;
import dev.tenon.support.ArraySource;
import dev.tenon.support.ExampleReader;
import dev.tenon.support.RecordCodec;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the examples of a file one after the other.
 *
 * @param <R> the record
 */
final class RecordReader<R> implements Closeable {
    private static final int BUFFER_BYTES = 1 << 18;

    private final List<ReaderWindows> windows;
    private final ExampleReader<R> examples;

    private RecordReader(List<ReaderWindows> windows, ExampleReader<R> examples) {
        this.windows = windows;
        this.examples = examples;
    }

    /** All examples; the one that is read last finds out whether the file is damaged. */
    static <R> RecordReader<R> ofAll(RecordCodec<R> codec, RecordFile file) throws IOException {
        return of(codec, file, file.shapes().size(), file::readAll);
    }

    /** {@code count} examples from {@code first} on. */
    static <R> RecordReader<R> of(RecordCodec<R> codec, RecordFile file, long first, long count) throws IOException {
        return of(codec, file, count, i -> file.readFrom(i, first));
    }

    private static <R> RecordReader<R> of(RecordCodec<R> codec, RecordFile file, long count, Readers readers)
            throws IOException {
        List<Schema.Component> components = codec.schema().components();
        List<ReaderWindows> windows = new ArrayList<>();
        ArraySource[] sources = new ArraySource[components.size()];
        try {
            for (int i = 0; i < sources.length; i++) {
                ArrayShape shape = file.shapes().get(i);
                shape.requireJavaArray(file.site(i));
                long bytes = count * shape.size() * components.get(i).dtype().byteSize();
                windows.add(new ReaderWindows(readers.open(i), bytes, BUFFER_BYTES));
                sources[i] = ArraySource.of(components.get(i).dtype(), shape, windows.get(i));
            }
            return new RecordReader<>(windows, new ExampleReader<>(codec, sources, file.name()));
        } catch (Throwable e) {
            CloseAll.afterFailure(windows, e);
            throw e;
        }
    }

    /** The next example, {@code number} in messages. */
    R next(long number) throws IOException {
        try {
            return examples.next(number);
        } catch (WindowFailure e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        CloseAll.of(windows);
    }

    /** Opens the reader of a component. */
    private interface Readers {
        ElementReader open(int component) throws IOException;
    }
}
