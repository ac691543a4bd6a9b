package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Strings of every rank. */
@TensorRecord
record Caption(
        String title,
        @Dims("2") String[] words,
        @Dims("2 _") String[][] grid) {}
