package dev.tenon.edges;

import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Two components that one ragged tensor may be given for. */
@TensorRecord
record RaggedTwins(@Ragged int[] left, @Ragged int[] right) {}
