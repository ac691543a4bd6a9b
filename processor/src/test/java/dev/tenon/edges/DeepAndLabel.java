package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A {@link Deep} of another shape. */
@TensorRecord(tensors = false)
record DeepAndLabel(@Dims("5 7") float[][] deep, long label) {}
