package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** One ragged axis before fixed ones, of every Java type that has tensors; fixed components between. */
@TensorRecord
record RaggedKinds(
        @Ragged int[] ints,
        long label,
        @Ragged boolean[] flags,
        @Ragged @As(DType.UINT8) byte[] bytes,
        @Ragged @As(DType.UINT16) short[] shorts,
        @Ragged @Key("long_values") long[] longs,
        @Ragged float[] floats,
        @Ragged @Dims("_") double[] doubles,
        @Dims("2 2") float[][] fixed,
        @Ragged @Key("points") @Dims("_ 3") float[][] vectors,
        @Ragged @Dims("_ 3") float[] flat,
        @Ragged @Dims("_ 2 2") double[][][] matrices,
        @Ragged String[] words,
        @Ragged @Dims("_ 2") String[][] pairs,
        @Ragged @As(DType.STRING) byte[][] blobs,
        @Ragged Pet.Kind[] kinds,
        @Ragged @As(DType.UINT8) @Dims("_ 2") Pet.Kind[][] smallKinds) {}
