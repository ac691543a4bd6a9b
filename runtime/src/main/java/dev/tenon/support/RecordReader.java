package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.column.ElementReader;
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

    private final RecordCodec<R> codec;
    private final String file;
    private final List<ReaderWindows> windows = new ArrayList<>();
    private final ArraySource[] sources;

    private RecordReader(RecordCodec<R> codec, RecordFile file) {
        this.codec = codec;
        this.file = file.name();
        this.sources = new ArraySource[codec.schema().components().size()];
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
        RecordReader<R> reader = new RecordReader<>(codec, file);
        try {
            for (int i = 0; i < reader.sources.length; i++) {
                reader.open(i, file.shapes().get(i), count, readers.open(i));
            }
            return reader;
        } catch (Throwable e) {
            reader.close();
            throw e;
        }
    }

    private void open(int index, ArrayShape shape, long count, ElementReader reader) {
        Schema.Component component = codec.schema().components().get(index);
        long bytes = count * shape.size() * component.dtype().byteSize();
        windows.add(new ReaderWindows(reader, bytes, BUFFER_BYTES));
        sources[index] = ArraySource.of(component.dtype(), shape, windows.get(index));
    }

    /** The next example, {@code number} in messages. */
    R next(long number) throws IOException {
        try {
            return codec.get(sources);
        } catch (WindowFailure e) {
            throw e.getCause();
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (ReaderWindows window : windows) {
            window.close();
        }
    }

    /** Opens the reader of a component. */
    private interface Readers {
        ElementReader open(int component) throws IOException;
    }
}
