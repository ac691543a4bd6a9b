package dev.tenon.examples.benchmarks.arrays;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A small example: an image of 8 x 8 pixels and its label, 264 bytes. */
@TensorRecord
public record SmallDigit(@Dims("8 8") float[][] image, long label) {}
