package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record RankMismatch(
        // error: [tenon:rank-mismatch] RankMismatch.few: expected 3 axes for float[][][], found 1 in @Dims("8"): write @Dims("8 _ _"), or float[]
        @Dims("8") float[][][] few,
        // error: [tenon:rank-mismatch] RankMismatch.many: expected 2 axes for float[][], found 3 in @Dims("8 8 3"): write float[][][], float[] for a flat array, or 2 axes in @Dims
        @Dims("8 8 3") float[][] many,
        // error: [tenon:rank-mismatch] RankMismatch.none: expected 1 axis for float[], found 0 in @Dims(""): write @Dims("_"), or float
        @Dims("") float[] none,
        // error: [tenon:rank-mismatch] RankMismatch.variable: expected 2 axes for float[][], found 3 in @Dims("h w 3"): write float[][][], or 2 axes in @Dims
        @Dims("h w 3") float[][] variable,
        // error: [tenon:rank-mismatch] RankMismatch.scalar: expected no axes for float, found 2 in @Dims("8 8"): write float[][], or leave @Dims out
        @Dims("8 8") float scalar,
        @Dims("") float fits,
        // error: [tenon:rank-mismatch] RankMismatch.lines: expected 2 axes for float[][], found 1 in @Dims("8"): write @Dims("8 _"), or float[]
        @Dims("8")
        float[][] lines,
        @Dims(
                // error: [tenon:rank-mismatch] RankMismatch.value: expected 2 axes for float[][], found 1 in @Dims("8"): write @Dims("8 _"), or float[]
                "8")
        float[][] value) {}
