package dev.tenon.edges;

import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** A text as its tokens, as many as there are. */
@TensorRecord
record Doc(@Ragged int[] tokens, long label) {}
