package dev.tenon.edges;

import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** A {@link Doc} that batches pad with zeros, as far as they need to. */
@TensorRecord
record PaddedDoc(@Padded int[] tokens, long label) {}
