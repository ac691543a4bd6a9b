package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record MalformedAxis(
        // error: [tenon:malformed-axis] MalformedAxis.zero: @Dims("0 8"): a fixed axis has a length of 1 or more, not 0; write a number (1 or more), a name or _ for each axis, as in "h w 3"
        @Dims("0 8") float[][] zero,
        // error: [tenon:malformed-axis] MalformedAxis.negative: @Dims("-1"): an axis has a length of 1 or more, not '-1'; write _ for any length: "_"
        @Dims("-1") float[] negative,
        // error: [tenon:malformed-axis] MalformedAxis.neither: @Dims("8 3x"): '3x' is not an axis; write a number (1 or more), a name or _ for each axis, as in "h w 3"
        @Dims("8 3x") float[][] neither,
        // error: [tenon:malformed-axis] MalformedAxis.empty: @Dims("8  8"): an axis is empty: separate the axes by single spaces; write "8 8"
        @Dims("8  8") float[][] empty,
        // error: [tenon:malformed-axis] MalformedAxis.huge: @Dims("2147483648"): an axis is at most 2147483647 long
        @Dims("2147483648") float[] huge,
        // error: [tenon:malformed-axis] MalformedAxis.comma: @Dims("8,8"): '8,8' is not an axis; separate the axes by spaces: "8 8"
        @Dims("8,8") float[][] comma,
        // error: [tenon:malformed-axis] MalformedAxis.tuple: @Dims("(8, 8)"): '(8,' is not an axis; separate the axes by spaces: "8 8"
        @Dims("(8, 8)") float[][] tuple,
        // error: [tenon:malformed-axis] MalformedAxis.list: @Dims("8, 8"): '8,' is not an axis; separate the axes by spaces: "8 8"
        @Dims("8, 8") float[][] list,
        // error: [tenon:malformed-axis] MalformedAxis.times: @Dims("8x8x3"): '8x8x3' is not an axis; separate the axes by spaces: "8 8 3"
        @Dims("8x8x3") float[][][] times,
        // error: [tenon:malformed-axis] MalformedAxis.brackets: @Dims("[8][8]"): '[8][8]' is not an axis; separate the axes by spaces: "8 8"
        @Dims("[8][8]") float[][] brackets,
        // error: [tenon:malformed-axis] MalformedAxis.leading: @Dims(" h,w"): an axis is empty: separate the axes by single spaces; write "h w"
        @Dims(" h,w") float[][] leading,
        // error: [tenon:malformed-axis] MalformedAxis.unknown: @Dims("?"): '?' is not an axis; write _ for any length: "_"
        @Dims("?") float[] unknown,
        // error: [tenon:malformed-axis] MalformedAxis.none: @Dims("None None 3"): 'None' is not an axis; write _ for any length: "_ _ 3"
        @Dims("None None 3") float[][][] none,
        // error: [tenon:malformed-axis] MalformedAxis.shape: @Dims("(-1, 224, 224)"): '(-1,' is not an axis; write _ for any length: "_ 224 224"
        @Dims("(-1, 224, 224)") float[][][] shape,
        // error: [tenon:malformed-axis] MalformedAxis.nothing: @Dims("()"): '()' is not an axis; write a number
        @Dims("()") float nothing) {}
