package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** Padded rows whose dtype is not that of their Java type, and some whose is. */
@TensorRecord(casting = Casting.SAME_KIND)
record PaddedCasts(
        @Padded(value = -7) @As(value = DType.INT32, casting = Casting.EXACT)
        long[] exact,

        @Padded(value = 0.1) @As(DType.FLOAT16) @Dims("_ 3") float[][] halves,

        @Padded(value = 200) @As(DType.UINT8) byte[] bytes,

        @Padded(value = 0.3) @As(DType.BFLOAT16) double[] brains,

        @Padded(value = 1e300) @As(DType.FLOAT64) @Dims("_ 2")
        float[] wide,

        @Padded(value = 7) @As(DType.UINT8) Pet.Kind[] kinds,

        @Padded(value = 3000, length = 2500, truncate = true) @As(value = DType.UINT16, casting = Casting.EXACT)
        int[] cut) {}
