package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** One array, as an npy file of it. */
@TensorRecord(tensors = false)
record Ints(int[] values) {}
