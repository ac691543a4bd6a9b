package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.shape.ArrayShape;
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
        public <R> ComponentSink<R> sink(RecordCodec<R> codec, int index, Site site, ArrayShape shape, long first) {
            return new ComponentSink<>(codec, index, site, shape, first, spool);
        }

        @Override
        public void writeTo(ArrayFileWriter writer, RecordSites sites, int component, long... shape)
                throws IOException {
            NpyHeader header = NpyHeader.of(dtype, shape);
            WritableByteChannel data = sites.array(writer, component, header);
            spool.copyTo(data, header.byteSize());
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
        public <R> ComponentSink<R> sink(RecordCodec<R> codec, int index, Site site, ArrayShape shape, long first) {
            return new ComponentSink<>(codec, index, site, shape, first, spool);
        }

        @Override
        public void writeTo(ArrayFileWriter writer, RecordSites sites, int component, long... shape)
                throws IOException {
            sites.write(writer, component, spool, shape);
        }

        @Override
        public void close() throws IOException {
            spool.close();
        }
    }

    /** Where the component of examples is put. */
    <R> ComponentSink<R> sink(RecordCodec<R> codec, int index, Site site, ArrayShape shape, long first);

    /** Writes all that was put as one array. */
    void writeTo(ArrayFileWriter writer, RecordSites sites, int component, long... shape) throws IOException;

    /** For a component. */
    static ColumnSpool of(RecordSites sites, int component, ArrayFileWriter writer) {
        DType dtype = sites.schema().components().get(component).dtype();
        return dtype == DType.STRING
                ? new Strings(sites.spool(writer, component))
                : new Numbers(dtype, new Spool(writer.temporary()));
    }
}
