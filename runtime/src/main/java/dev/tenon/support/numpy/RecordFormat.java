package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.CodecFormat;
import dev.tenon.support.GeneratedName;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
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
public final class RecordFormat<R> implements CodecFormat<R> {
    private final RecordCodec<R> codec;

    /** For the record that {@code codec} takes apart. */
    public RecordFormat(RecordCodec<R> codec) {
        this.codec = codec;
    }

    @Override
    public RecordCodec<R> codec() {
        return codec;
    }

    @Override
    public Schema schema() {
        return codec.schema();
    }

    /** For example {@code NumpyFormat(Digit: image: float32 [8, 8], label: int64 [])}. */
    @Override
    public String toString() {
        return "NumpyFormat(" + schema() + ")";
    }

    @Override
    public List<R> read(Path file, ReadOption... options) throws IOException {
        try (RecordFile opened = open(Form.BATCH, file, FileOptions.isMapped(options));
                RecordReader<R> reader = RecordReader.ofAll(codec, opened)) {
            int size = listSize(opened);
            List<R> examples = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                examples.add(reader.next(i));
            }
            return examples;
        }
    }

    private RecordFile open(Form form, Path file, boolean mapped) throws IOException {
        return RecordFile.open(schema(), form, file, mapped, call("readExample"), call("read"));
    }

    private String call(String method) {
        return GeneratedName.of(schema(), "Numpy." + method);
    }

    private static int listSize(RecordFile file) {
        long size = file.size();
        if (size > Integer.MAX_VALUE) {
            throw file.site(0).mismatch(size + " examples are more than a list holds: use open");
        }
        return (int) size;
    }

    @Override
    public R readExample(Path file, ReadOption... options) throws IOException {
        try (RecordFile opened = open(Form.EXAMPLE, file, FileOptions.isMapped(options));
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
        boolean mapped = FileOptions.isMapped(options);
        List<RecordFile> opened = new ArrayList<>();
        try {
            for (Path file : files) {
                opened.add(open(Form.BATCH, file, mapped));
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
            new KnownExamples<>(codec, Form.BATCH, known).write(file, FileOptions.isCompressed(options));
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
        boolean isCompressed = FileOptions.isCompressed(options);
        new KnownExamples<>(codec, Form.EXAMPLE, Arrays.asList(example)).write(file, isCompressed);
    }
}
