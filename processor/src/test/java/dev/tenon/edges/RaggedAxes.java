package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Rows that are tied by named axes, one name for ragged ones, another one for padded ones too. */
@TensorRecord
record RaggedAxes(
        @Ragged @Dims("seq") int[] tokens,
        @Ragged @Dims("seq 2") float[][] boxes,
        @Ragged @Dims("seq _") int[][] parts,
        @Ragged @Dims("seq") String[] tags,
        @Padded @Dims("turn") int[] turns,
        @Ragged @Dims("turn") long[] times,
        long label) {}
