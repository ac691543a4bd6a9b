package dev.tenon.examples.benchmarks.casts;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Bytes without a sign, as they are. */
@TensorRecord
public record UnsignedBytes(@Dims("37632") @As(DType.UINT8) byte[] values) {}
