package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
public record Clip(
        @Dims("frames 24 32 3") @As(DType.UINT8) byte[][][][] pixels,
        @Dims("frames 2 _") double[][][] sound,
        @Dims("frames") boolean[] keyFrames,
        int[][][][][] blocks) {}
