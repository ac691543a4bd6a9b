package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Rows that are large, even where there is none: frames of 25 MB. */
@TensorRecord
public record Video(
        @Ragged @Dims("_ 2160 3840 3") @As(DType.UINT8) byte[] frames) {}
