package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** A {@link Digit} but for the axes of its image. */
@TensorRecord(tensors = false)
record Flat(float[] image, long label) {}
