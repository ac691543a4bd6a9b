package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** What {@link Positive} refuses, in the same files. */
@TensorRecord(tensors = false)
record Loose(int value) {}
