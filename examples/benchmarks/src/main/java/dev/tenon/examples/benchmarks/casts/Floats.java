package dev.tenon.examples.benchmarks.casts;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Floats, read from files of {@code float64} too. */
@TensorRecord
public record Floats(
        @Dims("37632") @As(casting = Casting.SAME_KIND) float[] values) {}
