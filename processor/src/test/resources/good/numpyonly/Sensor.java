package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

@TensorRecord(tensors = false)
public record Sensor(
        byte plain,
        short[] samples,
        @As(DType.UINT32) int counter,
        @As(DType.UINT64) long total,
        int size,
        int size_) {}
