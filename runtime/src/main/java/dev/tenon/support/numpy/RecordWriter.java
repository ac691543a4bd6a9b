package dev.tenon.support.numpy;

import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.RowAgreement;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.support.ExampleExtents;
import dev.tenon.support.RecordCodec;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes examples one by one: each component to a spool of its own, and all of them into the file when their number is
 * known.
 *
 * @param <R> the record
 */
final class RecordWriter<R> implements NumpyWriter<R> {
    private final RecordCodec<R> codec;
    private final RecordArrays arrays;
    private final RecordOutput output;
    private final List<AppendedColumn<R>> columns = new ArrayList<>();
    private final boolean isCompared;
    private @Nullable Extents begun;
    private long size;
    private boolean done;

    RecordWriter(RecordCodec<R> codec, Path file, boolean compressed) throws IOException {
        this.codec = codec;
        this.arrays = RecordArrays.inFile(codec.schema(), Form.BATCH);
        this.isCompared = RowAgreement.isNeeded(arrays);
        this.output = RecordOutput.create(arrays, file, compressed);
        for (int i = 0; i < codec.schema().components().size(); i++) {
            columns.add(new AppendedColumn<>(codec, i, output));
        }
    }

    @Override
    public void append(R example) throws IOException {
        requireOpen();
        output.sites().of(0).requireExample(example, size);
        if (begun == null) {
            begin(example);
        }
        int putting = -1;
        try {
            measure(example);
            for (putting = 0; putting < columns.size(); putting++) {
                columns.get(putting).put(example, size);
            }
            for (AppendedColumn<R> column : columns) {
                column.count();
            }
            columns.forEach(AppendedColumn::keep);
            size++;
        } catch (Throwable e) {
            takeBack(putting, e);
            throw e;
        }
    }

    /** Takes the shapes of the first example; one that does not fit itself is not the first. */
    private void begin(R example) {
        Extents found = ExampleExtents.of(codec, arrays, List.of(example), size, output.sites()::of);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).begin(found.get(i).shape(), size);
        }
        begun = found;
    }

    private void measure(R example) {
        for (AppendedColumn<R> column : columns) {
            column.measure(example, size);
        }
        if (isCompared) {
            List<Extent> extents =
                    columns.stream().map(AppendedColumn::measured).toList();
            new RowAgreement(codec.schema(), extents, size, output.sites()::of)
                    .check((component, at) -> columns.get(component).isNull(example));
        }
    }

    /** Takes back an example up to the component that could not be put; none of it is there where that is negative. */
    private void takeBack(int last, Throwable reason) {
        try {
            for (int i = 0; i <= last && i < columns.size(); i++) {
                columns.get(i).takeBack();
            }
            if (size == 0) {
                begun = null;
            }
        } catch (IOException e) {
            done = true;
            reason.addSuppressed(e);
        }
    }

    @Override
    public void commit() throws IOException {
        requireOpen();
        Extents extents = begun == null ? ExampleExtents.of(codec, arrays, List.of(), 0, output.sites()::of) : begun;
        done = true;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).writeTo(extents.get(i), size);
        }
        output.commit();
    }

    @Override
    public void close() throws IOException {
        done = true;
        List<Closeable> all = new ArrayList<>(columns);
        all.add(output);
        CloseAll.of(all);
    }

    private void requireOpen() {
        if (done) {
            throw new IllegalStateException(
                    "the writer of " + output.sites().fileName() + " was committed, closed or broken");
        }
    }
}
