package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Rows whose dtype is not that of their Java type. */
@TensorRecord(casting = Casting.SAME_KIND)
record RaggedCasts(
        @Ragged @As(DType.FLOAT16) float[] halves,
        @Ragged @As(DType.BFLOAT16) @Dims("_ 2") float[][] brains,
        @Ragged @As(DType.INT32) long[] narrow,
        @Ragged @As(DType.FLOAT64) float[] wide,

        @Ragged @As(value = DType.UINT8, casting = Casting.EXACT)
        int[] small,

        @Padded(value = 0.5) @As(DType.FLOAT16) double[] paddedHalves,
        @Padded(value = -1) @As(DType.INT64) int[] paddedWide) {}
