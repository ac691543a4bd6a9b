package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record TooDeep(
        int[][][][][][][][] deepest,
        // error: [tenon:too-deep] TooDeep.deeper: int[][][][][][][][][] has 9 axes, and 8 are the most: merge some of them
        int[][][][][][][][][] deeper,
        // error: [tenon:too-deep] TooDeep.flat: @Dims("1 2 1 2 1 2 1 2 1") has 9 axes, and 8 are the most: merge some of them
        @Dims("1 2 1 2 1 2 1 2 1") int[] flat) {}
