package com.example;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

@TensorRecord
record NoTensorType(
        // error: [tenon:no-tensor-type] NoTensorType.bytes: TensorFlow for Java has no tensor type for INT8: write @As(DType.UINT8), the wider @As(DType.INT32), or @TensorRecord(tensors = false)
        byte[] bytes,
        // error: [tenon:no-tensor-type] NoTensorType.shorts: TensorFlow for Java has no tensor type for INT16: write @As(DType.UINT16), the wider @As(DType.INT32), or @TensorRecord(tensors = false)
        short shorts,
        // error: [tenon:no-tensor-type] NoTensorType.ints: TensorFlow for Java has no tensor type for UINT32: write @As(DType.INT32), the wider long without @As, or @TensorRecord(tensors = false)
        @As(DType.UINT32) int ints,
        // error: [tenon:no-tensor-type] NoTensorType.longs: TensorFlow for Java has no tensor type for UINT64: write @As(DType.INT64), or @TensorRecord(tensors = false)
        @As(DType.UINT64) long longs,
        // error: [tenon:no-tensor-type] NoTensorType.narrow: TensorFlow for Java has no tensor type for INT8: leave @As out for int32, or write @TensorRecord(tensors = false) with byte[]
        @As(DType.INT8) int[] narrow,
        // error: [tenon:no-tensor-type] NoTensorType.cast: TensorFlow for Java has no tensor type for INT16: write the wider @As(DType.INT32), leave @As out for int64, or @TensorRecord(tensors = false)
        @As(value = DType.INT16, casting = Casting.SAME_KIND) long cast,
        // error: [tenon:no-tensor-type] NoTensorType.flag: TensorFlow for Java has no tensor type for INT8: write the wider @As(DType.INT32), leave @As out for bool, or @TensorRecord(tensors = false)
        @As(DType.INT8) boolean flag,
        // error: [tenon:no-tensor-type] NoTensorType.wider: TensorFlow for Java has no tensor type for INT16: write the wider @As(DType.INT32), @As(DType.UINT8), or @TensorRecord(tensors = false)
        @As(DType.INT16) byte wider) {}
