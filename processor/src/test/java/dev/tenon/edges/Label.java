package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** A part of a {@link Digit}. */
@TensorRecord(tensors = false)
record Label(long label) {}
