package dev.tenon;

import java.util.Optional;
import java.util.OptionalInt;

/** How a batch holds the rows of a component, which are what stands along its first axis in each example. */
public sealed interface Rows {

    /** Every example has as many: one array, with the batch axis before. What a component without annotation has. */
    record Dense() implements Rows {}

    /**
     * Each example has its own number: flat values and row splits, as {@code tf.RaggedTensor} has them; see
     * {@link dev.tenon.Ragged}.
     *
     * @param levels the number of row splits in a batch: 1, or 2 where the rows themselves are of different lengths;
     *     {@code ragged_rank}
     */
    record Ragged(int levels) implements Rows {
        /** @throws IllegalArgumentException if there are not 1 or 2 levels */
        public Ragged {
            if (levels < 1 || levels > 2) {
                throw new IllegalArgumentException("row splits have 1 or 2 levels, not " + levels);
            }
        }
    }

    /**
     * Each example has its own number, and padding behind them: a dense array and the lengths; see {@link dev.tenon.Padded}.
     *
     * @param value what the padding is
     * @param length the width of every batch; where it is empty, the number of rows of the example that has most
     * @param truncate whether what is behind {@code length} rows is cut; otherwise it is an error
     * @param mask the key of the mask tensor
     */
    record Padded(double value, OptionalInt length, boolean truncate, Optional<String> mask) implements Rows {}
}
