package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.window.ChannelWindows;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.ExampleShapes;
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
    private final Form form;
    private final List<R> examples;

    KnownExamples(RecordCodec<R> codec, Form form, List<R> examples) {
        this.codec = codec;
        this.form = form;
        this.examples = examples;
    }

    void write(Path file, boolean compressed) throws IOException {
        RecordSites sites = new RecordSites(codec.schema(), file);
        try (ArrayFileWriter writer = sites.create(form, compressed)) {
            ArrayShapes shapes = ExampleShapes.of(codec, form, examples, number(0), sites::of);
            for (int i = 0; i < codec.schema().components().size(); i++) {
                Schema.Component component = codec.schema().components().get(i);
                ArrayOf array = new ArrayOf(i, component, sites, shapes);
                if (component.dtype() == DType.STRING) {
                    writeStrings(array, writer);
                } else {
                    writeNumbers(array, writer);
                }
            }
            writer.commit();
        }
    }

    /** The array that a component becomes. */
    private record ArrayOf(int index, Schema.Component component, RecordSites sites, ArrayShapes shapes) {
        Site site() {
            return sites.of(index);
        }

        long[] whole() {
            return shapes.whole(index);
        }
    }

    private void writeNumbers(ArrayOf array, ArrayFileWriter writer) throws IOException {
        NpyHeader header = NpyHeader.of(array.component.dtype(), array.whole());
        WritableByteChannel data = array.sites.array(writer, array.index, header);
        ChannelWindows windows = new ChannelWindows(data, header.byteSize());
        put(new ComponentSink<>(codec, array.index, array.site(), array.shapes.get(array.index), number(0), windows));
        windows.flush(header.byteSize());
        data.close();
    }

    /** All strings of an array have one length in the file, which has to be known before the first is written. */
    private void writeStrings(ArrayOf array, ArrayFileWriter writer) throws IOException {
        try (ColumnSpool spool = ColumnSpool.of(array.sites, array.index, writer)) {
            put(spool.sink(codec, array.index, array.site(), array.shapes.get(array.index), number(0)));
            spool.writeTo(writer, array.sites, array.index, array.whole());
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
        return form == Form.BATCH ? index : Site.SINGLE;
    }
}
