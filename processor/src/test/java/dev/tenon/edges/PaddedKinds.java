package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** One padded axis before fixed ones, of every Java type that has tensors; fixed components between. */
@TensorRecord
record PaddedKinds(
        @Padded int[] ints,
        long label,
        @Padded(value = 1) boolean[] flags,
        @Padded(value = 255) @As(DType.UINT8) byte[] bytes,
        @Padded(value = 65535) @As(DType.UINT16) short[] shorts,
        @Padded(value = -1e15) @Key("long_values") long[] longs,
        @Padded(value = 0.1, mask = "floats_mask") float[] floats,
        @Padded(value = Double.NaN, length = 50) @Dims("_") double[] doubles,
        @Dims("2 2") float[][] fixed,
        @Padded(value = -1) @Key("points") @Dims("_ 3") float[][] vectors,

        @Padded(length = 41, mask = "flat_mask") @Dims("_ 3")
        float[] flat,

        @Padded @Dims("_ 2 2") double[][][] matrices,
        @Padded(mask = "words_mask") String[] words,
        @Padded @Dims("_ 2") String[][] pairs,
        @Padded @As(DType.STRING) byte[][] blobs,
        @Padded(value = -1) Pet.Kind[] kinds,
        @Padded(value = 255) @As(DType.UINT8) @Dims("_ 2") Pet.Kind[][] smallKinds) {}
