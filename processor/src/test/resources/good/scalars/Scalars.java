package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Key;
import dev.tenon.TensorRecord;

@TensorRecord
public record Scalars(
        boolean flag,
        @As(DType.UINT8) byte octet,
        @As(DType.UINT16) short port,
        int count,
        @Key("ids/user") long id,
        float weight,
        double exact) {}
