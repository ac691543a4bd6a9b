package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.window.ChannelWindows;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.ExampleExtents;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * Examples that are all there, on their way into a file: one component after the other, numbers without a detour.
 *
 * @param <R> the record
 */
final class KnownExamples<R> {
    private final RecordCodec<R> codec;
    private final RecordArrays arrays;
    private final List<R> examples;

    KnownExamples(RecordCodec<R> codec, Form form, List<R> examples) {
        this.codec = codec;
        this.arrays = RecordArrays.inFile(codec.schema(), form);
        this.examples = examples;
    }

    void write(Path file, boolean compressed) throws IOException {
        try (RecordOutput output = RecordOutput.create(arrays, file, compressed)) {
            Extents extents = ExampleExtents.of(codec, arrays, examples, number(0), output.sites()::of);
            for (ComponentArray array : arrays.all()) {
                if (array.role() == ArrayRole.ELEMENTS) {
                    writeElements(array, extents, output);
                } else {
                    output.writeCounts(array, extents.lengths(array));
                }
            }
            output.commit();
        }
    }

    private void writeElements(ComponentArray array, Extents extents, RecordOutput output) throws IOException {
        int component = array.component();
        Extent extent = extents.get(component);
        Extent rows = extent instanceof Extent.Padded padded ? padded.unpadded() : extent;
        WrittenArray target = output.elements(extent, component, extents.shape(array));
        if (codec.schema().components().get(component).dtype() == DType.STRING) {
            writeStrings(component, rows, output, target);
        } else {
            writeNumbers(component, rows, output, target);
        }
    }

    private void writeNumbers(int component, Extent rows, RecordOutput output, WrittenArray target) throws IOException {
        DType dtype = codec.schema().components().get(component).dtype();
        long bytes = rows.start(examples.size()) * dtype.byteSize();
        WritableByteChannel data = target.begin(NpyType.of(dtype));
        ChannelWindows windows = new ChannelWindows(data, bytes);
        Site site = output.sites().of(component);
        put(new ComponentSink<>(codec, component, site, rows.cursor(0), number(0), windows));
        windows.flush(bytes);
        data.close();
    }

    /** All strings of an array have one length in the file, which has to be known before the first is written. */
    private void writeStrings(int component, Extent rows, RecordOutput output, WrittenArray target) throws IOException {
        try (ColumnSpool spool = ColumnSpool.of(output, component)) {
            put(spool.sink(codec, component, output.sites().of(component), rows.cursor(0), number(0)));
            spool.writeTo(target, rows.start(examples.size()));
        }
    }

    private void put(ComponentSink<R> sink) throws IOException {
        for (int i = 0; i < examples.size(); i++) {
            sink.put(examples.get(i), number(i));
        }
        sink.complete();
    }

    /** The number of an example in messages. */
    private long number(int index) {
        return arrays.form() == Form.BATCH ? index : Site.SINGLE;
    }
}
