package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.ExampleShapes;
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
    private final RecordSites sites;
    private final ArrayFileWriter writer;
    private final List<ColumnSpool> spools = new ArrayList<>();
    private final List<ComponentSink<R>> sinks = new ArrayList<>();
    private @Nullable ArrayShapes shapes;
    private long size;
    private boolean done;

    RecordWriter(RecordCodec<R> codec, Path file, boolean compressed) throws IOException {
        this.codec = codec;
        this.sites = new RecordSites(codec.schema(), file);
        this.writer = sites.create(Form.BATCH, compressed);
        for (int i = 0; i < components().size(); i++) {
            spools.add(ColumnSpool.of(sites, i, writer));
        }
    }

    @Override
    public void append(R example) throws IOException {
        requireOpen();
        sites.of(0).requireExample(example, size);
        if (shapes == null) {
            begin(example);
        }
        int putting = 0;
        try {
            for (; putting < sinks.size(); putting++) {
                sinks.get(putting).put(example, size);
                sinks.get(putting).complete();
            }
            size++;
        } catch (Throwable e) {
            takeBack(putting, e);
            throw e;
        }
    }

    /** Takes the shapes of the first example; one that does not fit itself is not the first. */
    private void begin(R example) {
        ArrayShapes found = ExampleShapes.of(codec, Form.BATCH, List.of(example), size, sites::of);
        sinks.clear();
        for (int i = 0; i < components().size(); i++) {
            sinks.add(spools.get(i).sink(codec, i, sites.of(i), found.get(i), size));
        }
        shapes = found;
    }

    /** Takes back an example up to the component that could not be put. */
    private void takeBack(int last, Throwable reason) {
        try {
            for (int i = 0; i <= last && i < sinks.size(); i++) {
                sinks.get(i).rewind();
            }
            if (size == 0) {
                shapes = null;
            }
        } catch (IOException e) {
            done = true;
            reason.addSuppressed(e);
        }
    }

    @Override
    public void commit() throws IOException {
        requireOpen();
        ArrayShapes written =
                shapes == null ? ExampleShapes.of(codec, Form.BATCH, List.of(), 0, sites::of) : shapes.ofSize(size);
        done = true;
        for (int i = 0; i < components().size(); i++) {
            spools.get(i).writeTo(writer, sites, i, written.whole(i));
        }
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        done = true;
        List<Closeable> all = new ArrayList<>(spools);
        all.add(writer);
        CloseAll.of(all);
    }

    private void requireOpen() {
        if (done) {
            throw new IllegalStateException("the writer of " + sites.fileName() + " was committed, closed or broken");
        }
    }

    private List<Schema.Component> components() {
        return codec.schema().components();
    }
}
