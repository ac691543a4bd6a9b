package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A cast that may round, and one that may not wrap. */
@TensorRecord(casting = Casting.SAME_KIND)
record Level(
        @As(DType.FLOAT16) float level,
        @As(DType.INT32) @Dims("3") long[] counts) {}
