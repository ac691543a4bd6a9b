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
        // error: [tenon:dtype-not-supported] AllAtOnce.image: DType.FLOAT16 is not in this version
        // error: [tenon:malformed-key] AllAtOnce.image: the key ""
        @Dims("0") @As(DType.FLOAT16) @Key("") float[][] image,
        // error: [tenon:unsupported-type] AllAtOnce.letter: char
        // error: [tenon:malformed-axis] AllAtOnce.letter: @Dims("-")
        @Dims("-") char letter) {}

// error: [tenon:no-components] Another: the record has no components
@TensorRecord
record Another() {}
