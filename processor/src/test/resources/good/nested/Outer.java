package com.example;

import dev.tenon.TensorRecord;

public class Outer<T> {
    public interface Inner {
        @TensorRecord
        record Point(float x, float y) {}
    }

    static class Hidden {
        @TensorRecord
        public record Point(int x, int y) {}
    }
}
