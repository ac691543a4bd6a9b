package dev.tenon.support.numpy;

import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.StringOutput;
import java.io.IOException;

/**
 * Puts strings that are read, padding aside, to where an extent has its examples.
 *
 * @param target takes them in their order, with empty ones for padding
 */
record PlacedStrings(Extent extent, StringOutput target) {
    private static final byte[] PADDING = {};

    /** Reads the examples in {@code [first, end)}. */
    void read(StringInput from, int first, int end) throws IOException {
        if (!(extent instanceof Extent.Padded padded)) {
            read(from, extent.start(end) - extent.start(first));
            return;
        }
        for (int i = first; i < end; i++) {
            long count = padded.lengths().length(i) * padded.shape().row().size();
            read(from, count);
            for (long rest = padded.start(i + 1) - padded.start(i) - count; rest > 0; rest--) {
                target.add(PADDING);
            }
        }
    }

    private void read(StringInput from, long count) throws IOException {
        for (long i = 0; i < count; i++) {
            target.add(from.bytes());
        }
    }
}
