package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.TensorRecord;

// error: [tenon:generic-record] AllAtOnce: a generic record
@TensorRecord
record AllAtOnce<T>(
        // error: [tenon:malformed-axis] AllAtOnce.image: @Dims("0")
        // error: [tenon:lossy-cast] AllAtOnce.image: float[][] does not cast to float16
        // error: [tenon:malformed-key] AllAtOnce.image: the key ""
        @Dims("0") @As(DType.FLOAT16) @Key("") float[][] image,
        // error: [tenon:unsupported-type] AllAtOnce.letter: char
        // error: [tenon:malformed-axis] AllAtOnce.letter: @Dims("-")
        @Dims("-") char letter,
        // error: [tenon:nested-annotation] AllAtOnce.another: @As is for single arrays and values
        // error: [tenon:malformed-key] AllAtOnce.another: the key "a.npy"
        @As(DType.INT32) @Key("a.npy") Another another) {}

// error: [tenon:no-components] Another: the record has no components
@TensorRecord
record Another() {}
