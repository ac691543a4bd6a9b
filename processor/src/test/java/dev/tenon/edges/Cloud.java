package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Points and their labels, tied by a named axis. */
@TensorRecord
record Cloud(@Dims("n 2") float[][] points, @Dims("n") int[] label) {}
