package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

/** The least that an example can be. */
@TensorRecord
record OneByte(@As(DType.UINT8) byte value) {}
