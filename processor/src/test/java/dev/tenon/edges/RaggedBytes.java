package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Rows of dtypes that NumPy has and TensorFlow for Java has not. */
@TensorRecord(tensors = false)
record RaggedBytes(
        @Ragged byte[] small,
        @Ragged @As(DType.UINT64) long[] large,
        @Ragged @Dims("_ _") short[][] shorts,
        @Ragged @As(DType.UINT32) @Dims("_ 2") int[][] unsigned,
        @Padded(value = -128) byte[] padded,
        @Padded(length = 6) @As(DType.UINT64) long[] paddedLarge,
        byte plain) {}
