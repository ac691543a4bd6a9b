package dev.tenon.examples.benchmarks.casts;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Floats, and {@code float16} in files and tensors. */
@TensorRecord
public record FloatsAsHalves(
        @Dims("37632") @As(value = DType.FLOAT16, casting = Casting.SAME_KIND)
        float[] values) {}
