package com.example;

import static dev.tenon.Casting.SAME_KIND;
import static dev.tenon.DType.*;

import dev.tenon.As;
import dev.tenon.TensorRecord;

/** Every dtype that TensorFlow for Java has tensors of. */
@TensorRecord
public record Everything(
        boolean bool,
        @As(UINT8) byte uint8,
        @As(UINT16) short[] uint16,
        int int32,
        long int64,
        @As(value = FLOAT16, casting = SAME_KIND) float float16,
        @As(value = BFLOAT16, casting = SAME_KIND) float[][] bfloat16,
        float float32,
        double float64,
        String string) {}
