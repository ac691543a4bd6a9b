package dev.tenon.support.tensorflow;

import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.internal.cast.PaddingValue;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.tensor.PaddedRows;
import dev.tenon.internal.tensor.TensorMemory;
import java.nio.ByteOrder;

/** The padding of a component's tensor. */
final class TensorPadding {
    private final Extent.Padded padded;
    private final PaddedRows rows;
    private final long rowBytes;

    private TensorPadding(Schema.Component component, Extent.Padded padded, TensorMemory tensor) {
        double value = ((Rows.Padded) component.rows()).value();
        this.padded = padded;
        this.rows = new PaddedRows(tensor, PaddingValue.of(value, component.dtype(), ByteOrder.nativeOrder()));
        this.rowBytes = padded.shape().row().size() * component.dtype().byteSize();
    }

    /** Writes it, where the component is padded; its rows are put beside it. */
    static void write(Extents extents, int index, TensorMemory tensor) {
        if (extents.get(index) instanceof Extent.Padded padded) {
            write(extents, index, tensor, 0, padded.lengths().size());
        }
    }

    /** The same, of the examples in {@code [from, to)}. */
    static void write(Extents extents, int index, TensorMemory tensor, int from, int to) {
        Schema.Component component = extents.arrays().schema().components().get(index);
        if (extents.get(index) instanceof Extent.Padded padded) {
            new TensorPadding(component, padded, tensor).write(from, to);
        }
    }

    /** Whether there is none but the one that is declared: in a tensor that somebody else made, it may be anything. */
    static boolean isDeclared(Extents extents, int index, TensorMemory tensor) {
        Schema.Component component = extents.arrays().schema().components().get(index);
        return !(extents.get(index) instanceof Extent.Padded padded)
                || new TensorPadding(component, padded, tensor).isDeclared();
    }

    private void write(int from, int to) {
        for (int i = from; i < to; i++) {
            rows.pad(begin(i), end(i));
        }
    }

    private boolean isDeclared() {
        boolean isDeclared = true;
        for (int i = 0; isDeclared && i < padded.lengths().size(); i++) {
            isDeclared = rows.isPadded(begin(i), end(i));
        }
        return isDeclared;
    }

    private long begin(int example) {
        return (example * padded.width() + padded.lengths().length(example)) * rowBytes;
    }

    private long end(int example) {
        return (example + 1) * padded.width() * rowBytes;
    }
}
