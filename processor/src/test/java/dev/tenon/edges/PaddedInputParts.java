package dev.tenon.edges;

import dev.tenon.Key;
import dev.tenon.TensorRecord;

/** The arrays of a file of {@link PaddedInput}s, of any width. */
@TensorRecord
record PaddedInputParts(
        @Key("input_ids") int[][] tokens,
        @Key("input_ids.lengths") long[] lengths,
        long[] label) {}
