package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
public record Text(
        String title,
        String[] words,
        @Dims("n 2") String[][] pairs,
        @Dims("2 n 3") String[][][] deep,
        @Dims("rows 4") @As(DType.STRING) String[] flat) {}
