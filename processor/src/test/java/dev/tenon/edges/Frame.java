package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** A megabyte of pixels. */
@TensorRecord
record Frame(@As(DType.UINT8) @Dims("1024 1024") byte[] pixels) {}
