package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
public record Photo(
        @Dims("224 224 3") float[] image, @Dims("_ 4") int[] boxes, @Dims("n 2") @As(DType.UINT8) byte... codes) {}
