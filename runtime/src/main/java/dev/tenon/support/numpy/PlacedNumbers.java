package dev.tenon.support.numpy;

import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.window.ByteWindows;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Puts numbers that are read, padding aside, to where an extent has its examples. Nothing is allocated for an example. */
final class PlacedNumbers {
    private final Extent extent;
    private final int elementBytes;
    private final TargetWindow target;

    /** @param target is asked for positions in ascending order, not for all of them */
    PlacedNumbers(Extent extent, int elementBytes, ByteWindows target) {
        this.extent = extent;
        this.elementBytes = elementBytes;
        this.target = new TargetWindow(target);
    }

    /** Reads the examples in {@code [first, end)}. */
    void read(ElementReader from, int first, int end) throws IOException {
        if (!(extent instanceof Extent.Padded padded)) {
            read(from, extent.start(first), extent.start(end) - extent.start(first));
            return;
        }
        long row = padded.shape().row().size();
        for (int i = first; i < end; i++) {
            read(from, padded.start(i), padded.lengths().length(i) * row);
        }
    }

    private void read(ElementReader from, long first, long count) throws IOException {
        long end = (first + count) * elementBytes;
        for (long position = first * elementBytes; position < end; ) {
            ByteBuffer place = target.at(position);
            int bytes = (int) Math.min(place.remaining(), end - position);
            from.read(place.limit(place.position() + bytes));
            position += bytes;
        }
    }
}
