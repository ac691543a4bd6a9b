package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** One component, which is an npy file of its own. */
@TensorRecord
record Series(@Dims("1024") float[] values) {}
