package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.TensorRecord;

@TensorRecord
public record Frame(
        @Key("depth_map") @As(DType.UINT16) @Dims("h w 1") short[][][] depth,
        @Key("camera/points") @Dims("n 2") float[][] points,
        @Key("a*/b") long slash,
        @Key("a{@b") long brace,
        @Key("été") int season) {}
