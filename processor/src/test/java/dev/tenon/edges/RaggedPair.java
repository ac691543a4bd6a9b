package dev.tenon.edges;

import dev.tenon.Key;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Ragged and padded components of nested records. */
@TensorRecord
record RaggedPair(
        Doc left, @Key("right_doc") Both right, @Ragged int[] own) {

    @TensorRecord
    record Both(PaddedInput input, JaggedDoc jagged) {}
}
