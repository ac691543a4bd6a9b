package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.ArrayShapes.Form;
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
        try (RecordFile opened = RecordFile.open(schema(), Form.BATCH, file);
                RecordReader<R> reader = RecordReader.ofAll(codec, opened)) {
            int size = listSize(opened);
            List<R> examples = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                examples.add(reader.next(i));
            }
            return examples;
        }
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
        try (RecordFile opened = RecordFile.open(schema(), Form.EXAMPLE, file);
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
        return RecordDataset.open(codec, files);
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
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, components.size(), compressed)) {
            ArrayShapes shapes = ExampleShapes.of(codec, form, examples, form == Form.BATCH ? 0 : Site.SINGLE);
            for (int i = 0; i < components.size(); i++) {
                NpyHeader header = NpyHeader.of(components.get(i).dtype(), shapes.whole(i));
                WritableByteChannel data = writer.array(components.get(i).key(), header);
                Site site = Site.of(schema(), i).in(RecordWriter.member(file, components.get(i)));
                ChannelWindows windows = new ChannelWindows(data);
                ComponentSink<R> sink = new ComponentSink<>(codec, i, site, shapes.get(i), 0, windows);
                for (int e = 0; e < examples.size(); e++) {
                    sink.put(examples.get(e), form == Form.BATCH ? e : Site.SINGLE);
                }
                windows.flush(sink.bytes());
                data.close();
            }
            writer.commit();
        }
    }
}
