package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** The columns of many a {@link Digit}: the same files and tensors, as one example. */
@TensorRecord
record Digits(@Dims("n 8 8") float[][][] image, @Dims("n") long[] label) {}
