package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Rows of bytes. */
@TensorRecord
public record LongRows(@Ragged @As(DType.UINT8) byte[] bytes) {}
