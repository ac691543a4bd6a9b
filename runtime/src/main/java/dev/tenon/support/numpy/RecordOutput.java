package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.text.StringSpool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** The arrays of a record on their way into a file, one after the other; whole or not at all. */
public final class RecordOutput implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final RecordArrays arrays;
    private final RecordSites sites;
    private final ArrayFileWriter writer;

    private RecordOutput(RecordArrays arrays, RecordSites sites, ArrayFileWriter writer) {
        this.arrays = arrays;
        this.sites = sites;
        this.writer = writer;
    }

    /** Begins a file. The caller closes the output. */
    public static RecordOutput create(RecordArrays arrays, Path file, boolean compressed) throws IOException {
        RecordSites.requireOneLength(arrays, file, () -> "");
        try {
            int batchAxes = arrays.form() == Form.BATCH ? 1 : 0;
            ArrayFileWriter writer = ArrayFileWriter.create(file, arrays.all().size(), batchAxes, compressed);
            return new RecordOutput(arrays, new RecordSites(arrays, file), writer);
        } catch (SchemaMismatchException e) {
            throw new SchemaMismatchException(arrays.schema().record() + ", " + e.getMessage());
        }
    }

    /** What the file will hold. */
    public RecordArrays arrays() {
        return arrays;
    }

    /** Where the components go. */
    public RecordSites sites() {
        return sites;
    }

    /** Where temporary files go. */
    Path temporary() {
        return writer.temporary();
    }

    /** Begins an array. The caller closes the channel. */
    WritableByteChannel begin(ComponentArray array, NpyHeader header) throws IOException {
        try {
            return writer.array(array.key(), header);
        } catch (SchemaMismatchException e) {
            throw new SchemaMismatchException(sites.of(array.component()).name() + ", " + e.getMessage());
        }
    }

    /** The array that all elements of a component become, of this shape. */
    public WrittenArray elements(int component, long... shape) {
        return new WrittenArray(this, component, shape, new WrittenRows.Bare());
    }

    /** The array that the rows of examples become, of this shape, with padding behind each where the extent has it. */
    public WrittenArray elements(Extent extent, int component, long... shape) {
        return new WrittenArray(this, component, shape, WrittenRows.of(extent));
    }

    /** Writes row splits or lengths. */
    public void writeCounts(ComponentArray array, long... values) throws IOException {
        WritableByteChannel data = begin(array, NpyHeader.of(DType.INT64, values.length));
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int done = 0; done < values.length; ) {
            int count = Math.min(values.length - done, BUFFER_BYTES / Long.BYTES);
            buffer.clear().limit(count * Long.BYTES);
            buffer.asLongBuffer().put(values, done, count);
            data.write(buffer);
            done += count;
        }
        data.close();
    }

    /** Takes the strings of a component while it is not known how long the longest is. The caller closes it. */
    public StringSpool spool(int component) {
        boolean isBinary = JavaElement.of(arrays.schema().components().get(component)) == JavaElement.BINARY;
        return new StringSpool(writer.temporary(), isBinary);
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        writer.commit();
    }

    /** Removes what was not committed. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
