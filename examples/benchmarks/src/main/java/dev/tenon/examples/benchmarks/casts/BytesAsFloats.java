package dev.tenon.examples.benchmarks.casts;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Bytes, and {@code float32} in tensors. */
@TensorRecord
public record BytesAsFloats(
        @Dims("37632") @As(DType.FLOAT32) byte[] values) {}
