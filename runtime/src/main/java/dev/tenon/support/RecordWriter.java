package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.support.ArrayShapes.Form;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
    private final Path file;
    private final ArrayFileWriter writer;
    private final List<Spool> spools = new ArrayList<>();
    private final List<ComponentSink<R>> sinks = new ArrayList<>();
    private @Nullable ArrayShapes shapes;
    private long size;
    private boolean done;

    RecordWriter(RecordCodec<R> codec, Path file, boolean compressed) throws IOException {
        this.codec = codec;
        this.file = file;
        this.writer = ArrayFileWriter.create(file, components().size(), compressed);
        try {
            for (int i = 0; i < components().size(); i++) {
                spools.add(new Spool(file.toAbsolutePath()));
            }
        } catch (Throwable e) {
            close();
            throw e;
        }
    }

    /** {@code digits.npz[image]}: where a component is written, for messages. */
    static String member(Path file, Schema.Component component) {
        return file.getFileName() + "[" + component.key() + "]";
    }

    @Override
    public void append(R example) throws IOException {
        requireOpen();
        if (shapes == null) {
            begin(example);
        }
        int putting = 0;
        try {
            for (; putting < sinks.size(); putting++) {
                sinks.get(putting).put(example, size);
            }
            size++;
        } catch (Throwable e) {
            takeBack(putting, e);
            throw e;
        }
    }

    /** Takes the shapes of the first example; one that does not fit itself is not the first. */
    private void begin(R example) {
        ArrayShapes found = ExampleShapes.of(codec, Form.BATCH, Collections.singletonList(example), size);
        sinks.clear();
        for (int i = 0; i < components().size(); i++) {
            Site site = Site.of(codec.schema(), i).in(member(file, components().get(i)));
            sinks.add(new ComponentSink<>(codec, i, site, found.get(i), 0, spools.get(i)));
        }
        shapes = found;
    }

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
        done = true;
        ArrayShapes written = shapes == null ? ExampleShapes.of(codec, Form.BATCH, List.of(), 0) : shapes.ofSize(size);
        for (int i = 0; i < components().size(); i++) {
            Schema.Component component = components().get(i);
            NpyHeader header = NpyHeader.of(component.dtype(), written.whole(i));
            WritableByteChannel data = writer.array(component.key(), header);
            spools.get(i).copyTo(data, header.byteSize());
            data.close();
        }
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        done = true;
        for (Spool spool : spools) {
            spool.close();
        }
        writer.close();
    }

    private void requireOpen() {
        if (done) {
            throw new IllegalStateException("the writer of " + file.getFileName() + " was committed or closed");
        }
    }

    private List<Schema.Component> components() {
        return codec.schema().components();
    }
}
