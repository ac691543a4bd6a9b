package dev.tenon.edges;

import dev.tenon.Key;
import dev.tenon.TensorRecord;

/** The arrays of a file of {@link PaddedDoc}s, for files that lie. */
@TensorRecord
record PaddedParts(int[][] tokens, @Key("tokens.lengths") long[] lengths, long[] label) {}
