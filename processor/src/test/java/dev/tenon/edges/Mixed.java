package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** One image and many labels. */
@TensorRecord(tensors = false)
record Mixed(float[][] image, long[] label) {}
