package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A matrix whose axes have the same length, and a vector of that length. */
@TensorRecord(tensors = false)
record Square(@Dims("n n") int[][] matrix, @Dims("n") int[] vector) {}
