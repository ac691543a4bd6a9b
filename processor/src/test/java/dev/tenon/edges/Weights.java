package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** More values than a writer keeps in memory, cast on their way. */
@TensorRecord
record Weights(
        @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) @Dims("200000")
        float[] values) {}
