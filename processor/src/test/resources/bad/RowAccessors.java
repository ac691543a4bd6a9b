package com.example;

import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

@TensorRecord
record RowAccessors(
        @Padded int[] tokens,
        // error: [tenon:name-collision] RowAccessors.tokensLengths: its accessor tokensLengths() is that of the lengths of RowAccessors.tokens too: rename one of the two
        long tokensLengths,
        long tokensMask,
        int idsMask,
        // error: [tenon:name-collision] RowAccessors.ids: the accessor idsMask() of its mask is that of RowAccessors.idsMask too: rename one of the two
        @Padded(mask = "mask") int[] ids,
        // error: [tenon:name-collision] RowAccessors.idsLengths: its accessor idsLengths() is that of the lengths of RowAccessors.ids too
        Point idsLengths,
        @Padded int[] size,
        long size_Lengths,
        // error: [tenon:name-collision] RowAccessors.sizeLengths: its accessor sizeLengths() is that of the lengths of RowAccessors.size too
        @Padded int[] sizeLengths,
        @Ragged int[] words,
        long wordsLengths) {

    @TensorRecord
    record Point(@Padded int[] x) {}

    /** There are no accessors of lengths without TensorFlow. */
    @TensorRecord(tensors = false)
    record Stored(
            @Padded int[] tokens,
            long tokensLengths,
            // error: [tenon:rank-mismatch] RowAccessors.Stored.wrong
            @Dims("8") int wrong) {}
}
