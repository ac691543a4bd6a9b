package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** The same image, its elements in row-major order. */
@TensorRecord
public record FlatPhoto(@Dims("224 224 3") float[] image) {
    static final int LENGTH = 224 * 224 * 3;
}
