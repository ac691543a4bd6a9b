package dev.tenon.edges;

import dev.tenon.Key;
import dev.tenon.TensorRecord;

/** The arrays of a file of {@link Doc}s, for files that lie. */
@TensorRecord
record RaggedParts(
        @Key("tokens.values") int[] values,
        @Key("tokens.row_splits") long[] splits,
        long[] label) {}
