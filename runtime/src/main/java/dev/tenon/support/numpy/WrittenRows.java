package dev.tenon.support.numpy;

import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.RowSplits;
import java.io.IOException;

/** What has to be written behind the rows of examples. */
sealed interface WrittenRows {

    /** Nothing: the rows are all that there is. */
    record Bare() implements WrittenRows {}

    /**
     * Padding.
     *
     * @param lengths how many rows the examples have
     */
    record Padded(Lengths lengths) implements WrittenRows {}

    /** Tells how many rows one example after the other has. */
    interface Lengths {
        long next() throws IOException;
    }

    /** What an extent has behind its rows. */
    static WrittenRows of(Extent extent) {
        return extent instanceof Extent.Padded padded ? new Padded(new Known(padded.lengths())) : new Bare();
    }

    /** Lengths that are all there. */
    final class Known implements Lengths {
        private final RowSplits rows;
        private int example;

        private Known(RowSplits rows) {
            this.rows = rows;
        }

        @Override
        public long next() {
            return rows.length(example++);
        }
    }
}
