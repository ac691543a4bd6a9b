package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A {@link Digit} but for a name. */
@TensorRecord(tensors = false)
record Images(@Dims("8 8") float[][] images, long label) {}
