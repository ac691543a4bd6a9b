package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

@TensorRecord
record NoTensorType(
        // error: [tenon:no-tensor-type] NoTensorType.bytes: TensorFlow for Java has no tensor type for INT8: write @As(DType.UINT8), the wider int[], or @TensorRecord(tensors = false)
        byte[] bytes,
        // error: [tenon:no-tensor-type] NoTensorType.shorts: TensorFlow for Java has no tensor type for INT16: write @As(DType.UINT16), the wider int, or @TensorRecord(tensors = false)
        short shorts,
        // error: [tenon:no-tensor-type] NoTensorType.ints: TensorFlow for Java has no tensor type for UINT32: write @As(DType.INT32), the wider long without @As, or @TensorRecord(tensors = false)
        @As(DType.UINT32) int ints,
        // error: [tenon:no-tensor-type] NoTensorType.longs: TensorFlow for Java has no tensor type for UINT64: write @As(DType.INT64), or @TensorRecord(tensors = false)
        @As(DType.UINT64) long longs) {}
