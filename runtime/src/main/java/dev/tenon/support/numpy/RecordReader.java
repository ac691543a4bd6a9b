package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.window.ReaderWindows;
import dev.tenon.internal.window.WindowFailure;
import dev.tenon.support.ArraySource;
import dev.tenon.support.ElementSite;
import dev.tenon.support.ExampleReader;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.StringElements;
import dev.tenon.support.WindowSource;
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

    private final List<Closeable> inputs;
    private final ExampleReader<R> examples;

    private RecordReader(List<Closeable> inputs, ExampleReader<R> examples) {
        this.inputs = inputs;
        this.examples = examples;
    }

    /** All examples; the one that is read last finds out whether the file is damaged. */
    static <R> RecordReader<R> ofAll(RecordCodec<R> codec, RecordFile file) throws IOException {
        long count = file.shapes().size();
        return of(
                codec,
                file,
                (constants, column, inputs) -> isStrings(column)
                        ? strings(column.site(), column.readAllStrings(), inputs)
                        : numbers(column, column.site(), constants, column.readAll(), count, inputs));
    }

    /** {@code count} examples from {@code first} on. */
    static <R> RecordReader<R> of(RecordCodec<R> codec, RecordFile file, long first, long count) throws IOException {
        return of(codec, file, (constants, column, inputs) -> {
            ElementSite site = column.site().from(first);
            return isStrings(column)
                    ? strings(site, column.readStringsFrom(first, count), inputs)
                    : numbers(column, site, constants, column.readFrom(first), count, inputs);
        });
    }

    private static <R> RecordReader<R> of(RecordCodec<R> codec, RecordFile file, Sources each) throws IOException {
        List<Closeable> inputs = new ArrayList<>();
        ArraySource[] sources = new ArraySource[codec.schema().components().size()];
        try {
            for (int i = 0; i < sources.length; i++) {
                FileColumn column = file.column(i);
                column.site().requireJavaArrays();
                sources[i] = each.open(codec.constants(i), column, inputs);
            }
            return new RecordReader<>(inputs, new ExampleReader<>(codec, sources, file.name(), () -> {}));
        } catch (Throwable e) {
            CloseAll.afterFailure(inputs, e);
            throw e;
        }
    }

    private static boolean isStrings(FileColumn column) {
        return column.site().component().dtype() == DType.STRING;
    }

    private static ArraySource strings(ElementSite site, StringInput strings, List<Closeable> inputs) {
        inputs.add(strings);
        return new StringElements.Source(site, strings);
    }

    private static ArraySource numbers(
            FileColumn column,
            ElementSite site,
            List<Enum<?>> constants,
            ElementReader elements,
            long count,
            List<Closeable> inputs) {
        long bytes = count * column.shape().size() * site.component().dtype().byteSize();
        ReaderWindows windows = new ReaderWindows(elements, bytes, BUFFER_BYTES);
        inputs.add(windows);
        return WindowSource.of(site, constants, windows);
    }

    /** The next example, {@code number} in messages. */
    R next(long number) throws IOException {
        try {
            return examples.next(number);
        } catch (WindowFailure e) {
            throw e.getCause();
        }
    }

    /** Whether an element could not be read, so that those after it cannot either. */
    boolean isBroken() {
        return examples.isBroken();
    }

    @Override
    public void close() throws IOException {
        CloseAll.of(inputs);
    }

    /** Opens a component, and adds what has to be closed to the inputs. */
    private interface Sources {
        ArraySource open(List<Enum<?>> constants, FileColumn column, List<Closeable> inputs) throws IOException;
    }
}
