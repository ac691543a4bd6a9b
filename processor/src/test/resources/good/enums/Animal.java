package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;
import java.util.concurrent.TimeUnit;

@TensorRecord
public record Animal(
        Species species,
        @As(DType.UINT8) Species[] relatives,
        @Dims("n 2") @As(DType.INT64) Species[][] pairs,
        @Dims("2 2") Size[] flat,
        TimeUnit unit) {
    /** How large it is. */
    public enum Size {
        SMALL,
        LARGE
    }
}
