package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** One {@code byte[]} is one string of bytes: an encoded image, a serialized proto. */
@TensorRecord
public record Photo(
        @As(DType.STRING) byte[] jpeg,
        @As(DType.STRING) byte[][] thumbnails,
        @As(DType.STRING) @Dims("n 2") byte[][][] tiles,
        @As(DType.STRING) @Dims("2 n _") byte[][][][] deep,
        @As(DType.STRING) @Dims("3 4") byte[][] flat,
        @As(DType.UINT8) byte[] pixels) {}
