package dev.tenon.examples.benchmarks.casts;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Doubles, and {@code float32} in files and tensors. */
@TensorRecord
public record DoublesAsFloats(
        @Dims("37632") @As(value = DType.FLOAT32, casting = Casting.SAME_KIND)
        double[] values) {}
