package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Rows whose values are checked; {@link WideRows} hold any. */
@TensorRecord(casting = Casting.EXACT)
record LossyRows(
        @Ragged @As(DType.INT32) long[] ragged,
        @Ragged @As(DType.INT32) @Dims("_ _") long[][] jagged,
        @Ragged @As(DType.INT32) @Dims("_ 2") long[] flat,

        @Padded(value = -1, length = 4, truncate = true) @As(DType.INT32)
        long[] padded,

        @Padded @As(DType.INT32) @Dims("_ 2") long[][] points) {}
