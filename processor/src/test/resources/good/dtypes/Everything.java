package com.example;

import static dev.tenon.DType.*;

import dev.tenon.As;
import dev.tenon.TensorRecord;

/** Every dtype, by the Java types that carry it or are cast to it. */
@TensorRecord(tensors = false)
public record Everything(
        boolean bool,
        byte int8,
        @As(UINT8) byte uint8,
        short int16,
        @As(UINT16) short[] uint16,
        int int32,
        @As(UINT32) int uint32,
        long int64,
        @As(UINT64) long[][] uint64,
        @As(FLOAT16) byte float16,
        @As(BFLOAT16) boolean[] bfloat16,
        float float32,
        double float64,
        String string,
        @As(INT16) byte[] widerInt16,
        @As(FLOAT32) short[][] widerFloat32,
        @As(FLOAT64) int widerFloat64) {}
