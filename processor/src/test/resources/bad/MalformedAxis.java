package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record MalformedAxis(
        // error: [tenon:malformed-axis] MalformedAxis.zero: @Dims("0 8"): a fixed axis has a length of 1 or more, not 0; write a number (1 or more), a name or _ for each axis, as in "h w 3"
        @Dims("0 8") float[][] zero,
        // error: [tenon:malformed-axis] MalformedAxis.negative: @Dims("-1"): an axis has a length of 1 or more, not '-1'; write
        @Dims("-1") float[] negative,
        // error: [tenon:malformed-axis] MalformedAxis.neither: @Dims("8 3x"): '3x' is not an axis: write
        @Dims("8 3x") float[][] neither,
        // error: [tenon:malformed-axis] MalformedAxis.empty: @Dims("8  8"): an axis is empty: separate the axes by single spaces; write
        @Dims("8  8") float[][] empty,
        // error: [tenon:malformed-axis] MalformedAxis.huge: @Dims("2147483648"): an axis is at most 2147483647 long
        @Dims("2147483648") float[] huge,
        // error: [tenon:malformed-axis] MalformedAxis.comma: @Dims("8,8"): '8,8' is not an axis
        @Dims("8,8") float[][] comma) {}
