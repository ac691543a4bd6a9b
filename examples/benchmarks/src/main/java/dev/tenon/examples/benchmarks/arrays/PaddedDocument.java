package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** The same text, padded with zeros in a batch. */
@TensorRecord
public record PaddedDocument(@Padded int[] tokens) {}
