package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** A text as its sentences, each with its own number of tokens: two levels of row splits. */
@TensorRecord
record JaggedDoc(@Ragged @Dims("_ _") int[][] sentences, long label) {}
