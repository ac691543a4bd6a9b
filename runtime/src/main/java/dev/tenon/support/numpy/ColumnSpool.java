package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.StringSpool;
import dev.tenon.internal.window.Spool;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.RecordCodec;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** Takes one component of examples while it is not known yet how many there will be, or how long their strings are. */
sealed interface ColumnSpool extends Closeable {

    /** Numbers, as they will stand in the file. */
    record Numbers(DType dtype, Spool spool) implements ColumnSpool {
        @Override
        public <R> ComponentSink<R> sink(
                RecordCodec<R> codec, int index, Site site, ExampleCursor examples, long first) {
            return new ComponentSink<>(codec, index, site, examples, first, spool);
        }

        @Override
        public void writeTo(WrittenArray target, long elements) throws IOException {
            WritableByteChannel data = target.begin(NpyType.of(dtype));
            spool.copyTo(data, elements * dtype.byteSize());
            data.close();
        }

        @Override
        public void close() throws IOException {
            spool.close();
        }
    }

    /** Strings, whose length in the file is that of the longest. */
    record Strings(StringSpool spool) implements ColumnSpool {
        @Override
        public <R> ComponentSink<R> sink(
                RecordCodec<R> codec, int index, Site site, ExampleCursor examples, long first) {
            return new ComponentSink<>(codec, index, site, examples, first, spool);
        }

        @Override
        public void writeTo(WrittenArray target, long elements) throws IOException {
            target.write(spool);
        }

        @Override
        public void close() throws IOException {
            spool.close();
        }
    }

    /** Where the component of examples is put. */
    <R> ComponentSink<R> sink(RecordCodec<R> codec, int index, Site site, ExampleCursor examples, long first);

    /**
     * Writes all that was put as one array.
     *
     * @param elements how many were put
     */
    void writeTo(WrittenArray target, long elements) throws IOException;

    /** For a component. */
    static ColumnSpool of(RecordOutput output, int component) {
        DType dtype = output.arrays().schema().components().get(component).dtype();
        return dtype == DType.STRING
                ? new Strings(output.spool(component))
                : new Numbers(dtype, new Spool(output.temporary()));
    }
}
