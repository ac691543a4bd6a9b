package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Encoded images: strings of bytes. */
@TensorRecord
record Picture(
        @As(DType.STRING) byte[] png,
        @As(DType.STRING) @Dims("2") byte[][] thumbnails,
        long label) {}
