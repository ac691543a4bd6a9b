package com.example;

import dev.tenon.TensorRecord;

public interface Old {
    @Deprecated(forRemoval = true)
    @TensorRecord
    record All(int[][] value) {}

    @TensorRecord
    record Some(int[] before, int[] after) {
        @Deprecated
        public int[] before() {
            return before;
        }
    }
}
