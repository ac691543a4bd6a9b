package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.window.Spool;
import dev.tenon.internal.window.SpoolReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Takes row splits or lengths, as they will stand in the file, while it is not known yet how many there will be. */
final class CountSpool implements Closeable {
    private final ComponentArray array;
    private final Spool spool;
    private long added;
    private long addedEnd;
    private long kept;
    private long keptEnd;

    CountSpool(ComponentArray array, RecordOutput output) {
        this.array = array;
        this.spool = new Spool(output.temporary());
    }

    /** Adds the length of a row, or of an example; it stays if {@link #keep} is called. */
    void add(long length) throws IOException {
        addedEnd += length;
        spool.at(added * Long.BYTES).putLong(array.role() == ArrayRole.LENGTHS ? length : addedEnd);
        added++;
    }

    /** All that was added stays. */
    void keep() {
        kept = added;
        keptEnd = addedEnd;
    }

    /** Takes back what was added since {@link #keep}. */
    void takeBack() {
        added = kept;
        addedEnd = keptEnd;
    }

    /** Reads lengths from the first on. */
    WrittenRows.Lengths lengths() {
        SpoolReader reader = new SpoolReader(spool, kept * Long.BYTES);
        return reader::readLong;
    }

    /** Writes all of them as one array; row splits begin with 0. */
    void writeTo(RecordOutput output) throws IOException {
        int zeros = array.role() == ArrayRole.LENGTHS ? 0 : 1;
        WritableByteChannel data = output.begin(array, NpyHeader.of(DType.INT64, kept + zeros));
        data.write(ByteBuffer.allocate(zeros * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN));
        spool.copyTo(data, kept * Long.BYTES);
        data.close();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
