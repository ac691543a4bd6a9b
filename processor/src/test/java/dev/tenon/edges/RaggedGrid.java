package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** A named axis of all three: a dense component makes the others' rows equally long. */
@TensorRecord
record RaggedGrid(
        @Ragged @Dims("n") int[] ragged,
        @Dims("n 2") float[][] dense,
        @Padded(value = 7) @Dims("n") long[] padded) {}
