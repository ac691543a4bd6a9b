package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** A {@link Digit} but for its fixed lengths. */
@TensorRecord(tensors = false)
record Any(float[][] image, long label) {}
