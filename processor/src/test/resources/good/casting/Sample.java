package com.example;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** The record's casting, and what components say instead; nothing casts strings and enums. */
@TensorRecord(casting = Casting.SAME_KIND)
public record Sample(
        @Dims("8 8") @As(DType.BFLOAT16) float[][] image,
        @As(value = DType.INT32, casting = Casting.EXACT) long id,
        @As(value = DType.UINT8, casting = Casting.UNSAFE) double[] levels,
        @As(casting = Casting.SAFE) long label,
        String name,
        @As(casting = Casting.UNSAFE) Species species) {
    enum Species {
        CAT,
        DOG
    }
}
