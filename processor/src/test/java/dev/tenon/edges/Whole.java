package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Whole numbers, whatever they are stored as. */
@TensorRecord
record Whole(
        @As(value = DType.INT32, casting = Casting.EXACT) @Dims("2")
        double[] value) {}
