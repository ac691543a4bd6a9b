package com.example;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

@TensorRecord(casting = Casting.EXACT)
record As(
        // error: [tenon:too-many-values] As.both: expected one dtype in @As at most, found INT8, UINT8: leave out all but one
        @dev.tenon.As({DType.INT8, DType.UINT8}) byte both,
        // error: [tenon:too-many-values] As.castings: expected one casting in @As at most, found SAFE, SAFE: leave out all but one
        @dev.tenon.As(casting = {Casting.SAFE, Casting.SAFE}) int castings,
        @dev.tenon.As(value = {}, casting = Casting.SAFE) int fine,
        @dev.tenon.As(DType.INT32) long byTheRecord) {}
