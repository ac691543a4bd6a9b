package dev.tenon.support.numpy;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.text.StringSpool;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** The array in a file that the elements of a component become. */
public final class WrittenArray {
    private final RecordOutput output;
    private final int component;
    private final long[] shape;
    private final WrittenRows rows;

    /** With this shape, padding included. */
    WrittenArray(RecordOutput output, int component, long[] shape, WrittenRows rows) {
        this.output = output;
        this.component = component;
        this.shape = shape.clone();
        this.rows = rows;
    }

    /** Begins it: the channel takes the elements without padding, and puts the padding behind them. The caller closes it. */
    public WritableByteChannel begin(NpyType type) throws IOException {
        ComponentArray array = output.arrays().all().get(output.arrays().elements(component));
        WritableByteChannel data = output.begin(array, NpyHeader.of(type, shape));
        return rows instanceof WrittenRows.Padded padded
                ? new PaddingChannel(data, array.declaration(output.arrays().schema()), type, shape, padded.lengths())
                : data;
    }

    /** Writes it at once, of strings without padding. */
    public void write(StringSpool strings) throws IOException {
        WritableByteChannel data = begin(strings.type());
        strings.copyTo(data);
        data.close();
    }
}
