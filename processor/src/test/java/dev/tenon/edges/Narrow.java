package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

/** An int that files and tensors hold as a wider dtype. */
@TensorRecord
record Narrow(@As(DType.INT64) int label) {}
