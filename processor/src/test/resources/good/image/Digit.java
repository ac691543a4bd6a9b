package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;
import java.util.List;

@TensorRecord
public record Digit(@Dims("8 8") float[][] image, long label) {

    static DigitBatch toBatch(List<Digit> digits) {
        return DigitBatch.of(digits);
    }
}
