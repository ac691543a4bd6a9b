package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** Columns of digits whose lengths are not tied. */
@TensorRecord(tensors = false)
record Columns(float[][][] image, long[] label) {}
