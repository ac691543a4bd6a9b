package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** The rows of {@link LossyRows} as Java has them. */
@TensorRecord
record WideRows(
        @Ragged long[] ragged,
        @Ragged @Dims("_ _") long[][] jagged,
        @Ragged @Dims("_ 2") long[] flat,
        @Padded(value = 1L << 40) long[] padded,
        @Padded(value = 1L << 41) @Dims("_ 2") long[][] points) {

    /** One whose rows are as long as its number says, with values that every dtype holds. */
    static WideRows number(int i) {
        long[][] jagged = new long[i % 4][];
        for (int k = 0; k < jagged.length; k++) {
            jagged[k] = new long[(i + k) % 3];
        }
        return new WideRows(new long[i % 5], jagged, new long[i % 3 * 2], new long[i % 7], new long[i % 6][2]);
    }

    LossyRows lossy() {
        return new LossyRows(ragged, jagged, flat, padded, points);
    }
}
