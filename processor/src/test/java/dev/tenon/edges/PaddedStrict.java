package dev.tenon.edges;

import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** Four tokens or fewer; more are an error. */
@TensorRecord
record PaddedStrict(@Padded(length = 4) int[] tokens, long label) {}
