package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.JavaArrays;
import dev.tenon.internal.shape.Site;
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
        return of(codec, file, 0, file.size());
    }

    /** The examples of {@code [first, end)}, of which there are some. */
    static <R> RecordReader<R> of(RecordCodec<R> codec, RecordFile file, long first, long end) throws IOException {
        return of(codec, file, (constants, column, inputs) -> {
            ExampleCursor cursor = cursor(column, first, inputs);
            boolean isAll = first == 0 && end == file.size();
            long elements = isAll ? column.rows().elements() : column.rows().elements(first, end);
            if (isStrings(column)) {
                return strings(column.elements(first), cursor, column.readRowStrings(first, elements), inputs);
            }
            return numbers(column.elements(first), cursor, constants, column.readRows(first), elements, inputs);
        });
    }

    private static ExampleCursor cursor(FileColumn column, long first, List<Closeable> inputs) throws IOException {
        if (column.rows() instanceof VariableRows variable) {
            FileCursor cursor = new FileCursor(column.component(), column.site(), variable, first);
            inputs.add(cursor);
            return cursor;
        }
        return all(column).cursor(0);
    }

    private static Extent all(FileColumn column) throws IOException {
        Extent extent = column.rows().all();
        JavaArrays.require(column.component(), extent, column.site(), Site.SINGLE);
        return extent;
    }

    /** One example. */
    static <R> RecordReader<R> of(RecordCodec<R> codec, RecordFile file, long example) throws IOException {
        return of(codec, file, (constants, column, inputs) -> {
            FileRows.One one = column.rows().one(example);
            JavaArrays.require(column.component(), one.extent(), column.site(), example);
            ElementSite site = column.elements(example, one);
            ExampleCursor cursor = one.extent().cursor(0);
            if (isStrings(column)) {
                return strings(site, cursor, column.readOneStrings(example, one), inputs);
            }
            long elements = one.extent().start(1);
            return numbers(site, cursor, constants, column.readOne(example, one), elements, inputs);
        });
    }

    private static <R> RecordReader<R> of(RecordCodec<R> codec, RecordFile file, Sources each) throws IOException {
        List<Closeable> inputs = new ArrayList<>();
        ArraySource[] sources = new ArraySource[codec.schema().components().size()];
        try {
            for (int i = 0; i < sources.length; i++) {
                sources[i] = each.open(codec.constants(i), file.column(i), inputs);
            }
            return new RecordReader<>(inputs, new ExampleReader<>(codec, sources, file.name(), () -> {}));
        } catch (Throwable e) {
            CloseAll.afterFailure(inputs, e);
            throw e;
        }
    }

    private static boolean isStrings(FileColumn column) {
        return column.component().dtype() == DType.STRING;
    }

    private static ArraySource strings(
            ElementSite site, ExampleCursor cursor, StringInput strings, List<Closeable> inputs) {
        inputs.add(strings);
        return new StringElements.Source(site, cursor, strings);
    }

    private static ArraySource numbers(
            ElementSite site,
            ExampleCursor cursor,
            List<Enum<?>> constants,
            ElementReader reader,
            long elements,
            List<Closeable> inputs) {
        long bytes = elements * site.component().dtype().byteSize();
        ReaderWindows windows = new ReaderWindows(reader, bytes, BUFFER_BYTES);
        inputs.add(windows);
        return WindowSource.of(site, cursor, constants, windows);
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
