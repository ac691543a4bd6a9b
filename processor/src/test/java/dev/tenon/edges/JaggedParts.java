package dev.tenon.edges;

import dev.tenon.Key;
import dev.tenon.TensorRecord;

/** The arrays of a file of {@link JaggedDoc}s, for files that lie. */
@TensorRecord
record JaggedParts(
        @Key("sentences.values") int[] values,
        @Key("sentences.row_splits_0") long[] outer,
        @Key("sentences.row_splits_1") long[] inner,
        long[] label) {}
