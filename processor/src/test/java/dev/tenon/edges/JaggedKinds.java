package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Two ragged axes before fixed ones. */
@TensorRecord
record JaggedKinds(
        @Ragged @Dims("_ _") int[][] ints,
        @Ragged @Key("points") @Dims("_ _ 2") double[][][] vectors,
        @Ragged @Dims("_ _") String[][] words,
        @Ragged @Dims("_ _") boolean[][] flags,
        @Dims("2") long[] fixed,
        @Ragged @Dims("_ _") Pet.Kind[][] kinds,

        @Ragged @Dims("_ _") @As(value = DType.FLOAT16, casting = Casting.SAME_KIND)
        float[][] halves,

        @Ragged @Dims("_ _ 1 2") @As(DType.UINT8) byte[][][][] pixels,
        @Ragged @Dims("_ _") @As(DType.STRING) byte[][][] blobs,
        @Ragged int[] tokens) {}
