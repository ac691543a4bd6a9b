package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.window.ChannelWindows;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.ExampleShapes;
import dev.tenon.support.GeneratedName;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The NumPy files of a record.
 *
 * @param <R> the record
 */
public final class RecordFormat<R> implements NumpyFormat<R> {
    private final RecordCodec<R> codec;

    /** For the record that {@code codec} takes apart. */
    public RecordFormat(RecordCodec<R> codec) {
        this.codec = codec;
    }

    @Override
    public Schema schema() {
        return codec.schema();
    }

    @Override
    public List<R> read(Path file, ReadOption... options) throws IOException {
        FileOptions.check(options);
        try (RecordFile opened = open(Form.BATCH, file);
                RecordReader<R> reader = RecordReader.ofAll(codec, opened)) {
            int size = listSize(opened);
            List<R> examples = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                examples.add(reader.next(i));
            }
            return examples;
        }
    }

    private RecordFile open(Form form, Path file) throws IOException {
        return RecordFile.open(schema(), form, file, call("readExample"), call("read"));
    }

    private String call(String method) {
        return GeneratedName.of(schema(), "Numpy." + method);
    }

    private static int listSize(RecordFile file) {
        long size = file.shapes().size();
        if (size > Integer.MAX_VALUE) {
            throw file.site(0).mismatch(size + " examples are more than a list holds: use open");
        }
        return (int) size;
    }

    @Override
    public R readExample(Path file, ReadOption... options) throws IOException {
        FileOptions.check(options);
        try (RecordFile opened = open(Form.EXAMPLE, file);
                RecordReader<R> reader = RecordReader.ofAll(codec, opened)) {
            return reader.next(Site.SINGLE);
        }
    }

    @Override
    public NumpyDataset<R> open(Path file, ReadOption... options) throws IOException {
        return open(List.of(file), options);
    }

    @Override
    public NumpyDataset<R> open(List<Path> files, ReadOption... options) throws IOException {
        FileOptions.check(options);
        List<RecordFile> opened = new ArrayList<>();
        try {
            for (Path file : files) {
                opened.add(open(Form.BATCH, file));
            }
            return new RecordDataset<>(codec, opened);
        } catch (Throwable e) {
            CloseAll.afterFailure(opened, e);
            throw e;
        }
    }

    @Override
    public NumpyWriter<R> writer(Path file, WriteOption... options) throws IOException {
        return new RecordWriter<>(codec, file, FileOptions.isCompressed(options));
    }

    @Override
    public void write(Path file, Iterable<? extends R> examples, WriteOption... options) throws IOException {
        if (examples instanceof Collection<? extends R> collection) {
            @SuppressWarnings("unchecked") // the elements are the collection's
            List<R> known = (List<R>) Arrays.asList(collection.toArray());
            writeKnown(file, Form.BATCH, known, FileOptions.isCompressed(options));
            return;
        }
        try (NumpyWriter<R> writer = writer(file, options)) {
            for (R example : examples) {
                writer.append(example);
            }
            writer.commit();
        }
    }

    @Override
    public void writeExample(Path file, R example, WriteOption... options) throws IOException {
        writeKnown(file, Form.EXAMPLE, Arrays.asList(example), FileOptions.isCompressed(options));
    }

    /** Writes one array after the other, straight to its place: what there is to write is known. */
    private void writeKnown(Path file, Form form, List<R> examples, boolean compressed) throws IOException {
        List<Schema.Component> components = schema().components();
        RecordSites sites = new RecordSites(schema(), file);
        long first = form == Form.BATCH ? 0 : Site.SINGLE;
        try (ArrayFileWriter writer = sites.create(form, compressed)) {
            ArrayShapes shapes = ExampleShapes.of(codec, form, examples, first, sites::of);
            for (int i = 0; i < components.size(); i++) {
                NpyHeader header = NpyHeader.of(components.get(i).dtype(), shapes.whole(i));
                WritableByteChannel data = writer.array(components.get(i).key(), header);
                ChannelWindows windows = new ChannelWindows(data, header.byteSize());
                ComponentSink<R> sink = new ComponentSink<>(codec, i, sites.of(i), shapes.get(i), first, windows);
                for (int e = 0; e < examples.size(); e++) {
                    sink.put(examples.get(e), form == Form.BATCH ? e : Site.SINGLE);
                }
                windows.flush(header.byteSize());
                data.close();
            }
            writer.commit();
        }
    }
}
