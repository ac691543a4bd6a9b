package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** What the model {@code ragged_sum} finds in a {@link Doc}. */
@TensorRecord
record RaggedSum(int sum, long count) {}
