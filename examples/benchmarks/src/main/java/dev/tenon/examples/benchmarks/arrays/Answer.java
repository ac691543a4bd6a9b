package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.TensorRecord;

/** As little as a record can hold. */
@TensorRecord
public record Answer(long value) {}
