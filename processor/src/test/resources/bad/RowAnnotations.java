package com.example;

import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

@TensorRecord
record RowAnnotations(
        @Ragged
                // error: [tenon:ragged-and-padded] RowAnnotations.both: @Ragged and @Padded are two ways to hold rows of different lengths: remove one of the two
                @Padded
                int[] both,
        // error: [tenon:ragged-and-padded] RowAnnotations.more: @Ragged and @Padded
        // error: [tenon:padding-value] RowAnnotations.more: 1.5 is not a value of int32
        @Padded(1.5) @Ragged int[][] more,
        @Ragged
                // error: [tenon:no-variable-axis] RowAnnotations.axes: @Ragged is for
                @Dims("8 8")
                float[][] axes,
        // error: [tenon:malformed-axis] RowAnnotations.malformed: @Dims("0"): a fixed axis
        @Ragged @Dims("0") int[] malformed,
        // error: [tenon:unsupported-type] RowAnnotations.letters: char[] is not
        // error: [tenon:padded-length] RowAnnotations.letters: expected a length of 1 or more, found 0
        @Padded(value = 1.5, length = 0) char[] letters,
        // error: [tenon:flat-variable-axes] RowAnnotations.flat: one length cannot tell the 2 variable axes
        @Ragged @Dims("_ _ 3") float[] flat,
        // error: [tenon:nested-annotation] RowAnnotations.point: @Ragged is for single arrays and values, and Point is a record: write it on the components of that
        // error: [tenon:nested-annotation] RowAnnotations.point: @Padded is for single arrays and values
        @Ragged @Padded Point point) {

    @TensorRecord
    record Point(@Ragged int[] x) {}
}
