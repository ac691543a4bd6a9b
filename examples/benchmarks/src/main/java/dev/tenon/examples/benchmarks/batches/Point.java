package dev.tenon.examples.benchmarks.batches;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A row of 40 bytes. */
@TensorRecord
public record Point(@Dims("10") float[] values) {}
