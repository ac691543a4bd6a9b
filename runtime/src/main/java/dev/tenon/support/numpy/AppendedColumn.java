package dev.tenon.support.numpy;

import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Site;
import dev.tenon.support.AppendedExamples;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.MeasuredExample;
import dev.tenon.support.RecordCodec;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of examples that are appended one by one: its elements, and its row splits or lengths, each in a spool.
 *
 * @param <R> the record
 */
final class AppendedColumn<R> implements Closeable {
    private final RecordCodec<R> codec;
    private final int component;
    private final RecordOutput output;
    private final ColumnSpool elements;
    private final List<CountSpool> counts = new ArrayList<>();
    private @Nullable Begun<R> begun;
    private long longest;

    /** What the first example decides. */
    private record Begun<R>(MeasuredExample<R> next, AppendedExamples examples, ComponentSink<R> sink) {}

    AppendedColumn(RecordCodec<R> codec, int component, RecordOutput output) {
        this.codec = codec;
        this.component = component;
        this.output = output;
        this.elements = ColumnSpool.of(output, component);
        for (ComponentArray array : output.arrays().of(component)) {
            if (array.role() != ArrayRole.ELEMENTS) {
                counts.add(new CountSpool(array, output));
            }
        }
    }

    /** Begins with examples of this shape. */
    void begin(ExampleShape shape, long first) {
        Site site = output.sites().of(component);
        MeasuredExample<R> next = new MeasuredExample<>(codec, component, shape, site);
        AppendedExamples examples = new AppendedExamples(next);
        begun = new Begun<>(next, examples, elements.sink(codec, component, site, examples, first));
    }

    private Begun<R> begun() {
        if (begun == null) {
            throw new IllegalStateException("nothing was begun");
        }
        return begun;
    }

    /** Looks how long the rows of the next example are. */
    void measure(R example, long number) {
        begun().next.measure(example, number);
    }

    /** The extent of the example that was measured. */
    Extent measured() {
        return begun().next.extent();
    }

    /** Whether the example that was measured has a null where its lengths should be. */
    boolean isNull(R example) {
        return begun().next.isNull(example);
    }

    /** Puts the example that was measured. */
    void put(R example, long number) throws IOException {
        begun().sink.put(example, number);
        begun().sink.complete();
    }

    /** Adds how many rows it has. */
    void count() throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        MeasuredExample<R> next = begun().next;
        counts.get(0).add(next.rows());
        if (counts.size() == 2) {
            for (int i = 0; i < next.rows(); i++) {
                counts.get(1).add(next.innerLength(i));
            }
        }
    }

    /** The example stays. */
    void keep() {
        begun().examples.keep();
        counts.forEach(CountSpool::keep);
        longest = Math.max(longest, begun().next.rows());
    }

    /** Takes back the example that was put, or was not put to its end. */
    void takeBack() throws IOException {
        counts.forEach(CountSpool::takeBack);
        begun().sink.rewind();
    }

    /** Writes its arrays, for {@code size} examples. */
    void writeTo(Extent extent, long size) throws IOException {
        long written = begun == null ? 0 : begun.examples.elements();
        WrittenRows rows = extent instanceof Extent.Padded
                ? new WrittenRows.Padded(counts.get(0).lengths())
                : new WrittenRows.Bare();
        elements.writeTo(new WrittenArray(output, component, shape(extent, size, written), rows), written);
        for (CountSpool spool : counts) {
            spool.writeTo(output);
        }
    }

    private long[] shape(Extent extent, long size, long written) {
        ArrayShape row = extent.shape().row();
        if (extent instanceof Extent.Ragged) {
            return row.batched(written / row.size());
        }
        if (extent instanceof Extent.Padded) {
            long width = extent.shape().limit().width(longest);
            return new ArrayShape(row.batched(width), false).batched(size);
        }
        return extent.array(size);
    }

    @Override
    public void close() throws IOException {
        List<Closeable> all = new ArrayList<>(counts);
        all.add(elements);
        CloseAll.of(all);
    }
}
