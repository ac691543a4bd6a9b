package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Rows that a file can hold many of. */
@TensorRecord
record ByteImage(@Dims("1024 1024") @As(DType.UINT8) byte[] pixels) {}
