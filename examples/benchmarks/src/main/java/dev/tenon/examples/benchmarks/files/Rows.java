package dev.tenon.examples.benchmarks.files;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** All rows of a file in one flat array, as other readers on the JVM return them. */
@TensorRecord(tensors = false)
public record Rows(@Dims("n 37632") float[] values) {}
