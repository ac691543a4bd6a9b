package dev.tenon.edges;

import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** Rows whose mask is four times their size. */
@TensorRecord
record PaddedFlags(@Padded(mask = "mask") boolean[] flags) {}
