package com.example;

import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

@TensorRecord
record TruncatedAxes(
        @Padded(length = 128, truncate = true) @Dims("seq") int[] ids,
        @Padded(length = 128, truncate = true, value = -1) @Dims("seq 2") int[][] pairs,
        // error: [tenon:truncated-axis] TruncatedAxes.tags: its axis seq is as long as that of TruncatedAxes.ids, and @Padded cuts one of the two otherwise than the other: write @Padded with the same length and truncate on both, or another name for one of the axes
        @Ragged @Dims("seq") int[] tags,
        // error: [tenon:truncated-axis] TruncatedAxes.shorter: its axis seq is as long as that of TruncatedAxes.ids
        @Padded(length = 64, truncate = true) @Dims("seq") int[] shorter,
        // error: [tenon:truncated-axis] TruncatedAxes.dense: its axis seq is as long as that of TruncatedAxes.ids
        @Dims("seq seq") float[][] dense,
        @Dims("n") int[] first,
        // error: [tenon:truncated-axis] TruncatedAxes.second: its axis n is as long as that of TruncatedAxes.first
        @Padded(length = 3, truncate = true) @Dims("n") int[] second,
        @Padded(length = 3) @Dims("m") int[] uncut,
        @Ragged @Dims("m") int[] whole) {}
