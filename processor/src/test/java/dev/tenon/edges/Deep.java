package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** One component of any shape. */
@TensorRecord
record Deep(float[][] deep) {}
