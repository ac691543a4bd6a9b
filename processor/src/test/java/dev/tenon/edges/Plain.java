package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** The Java types and dtypes that NumPy has and TensorFlow for Java has not; rank 8. */
@TensorRecord(tensors = false)
record Plain(
        byte small,
        short[] shorts,
        @As(DType.UINT32) int[] unsigned,
        @As(DType.UINT64) long[][] large,
        @Dims("1 2 1 2 1 2 1 _") boolean[][][][][][][][] deep) {}
