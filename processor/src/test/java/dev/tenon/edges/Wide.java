package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A {@link Digit} but for a dtype. */
@TensorRecord(tensors = false)
record Wide(@Dims("8 8") double[][] image, long label) {}
