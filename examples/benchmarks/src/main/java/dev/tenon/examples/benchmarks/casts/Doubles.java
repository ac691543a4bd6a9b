package dev.tenon.examples.benchmarks.casts;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Doubles, as they are. */
@TensorRecord
public record Doubles(@Dims("37632") double[] values) {}
