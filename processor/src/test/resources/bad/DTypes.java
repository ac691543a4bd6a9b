package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.TensorRecord;

@TensorRecord
record DTypes(
        // error: [tenon:dtype-not-supported] DTypes.octets: uint8 is byte[] in this version: write @As(DType.UINT8) byte[], or leave @As out for int32
        @As(DType.UINT8) int[] octets,
        // error: [tenon:dtype-not-supported] DTypes.narrow: int32 is int in this version: write int, or leave @As out for int64
        @As(DType.INT32) long narrow,
        // error: [tenon:dtype-not-supported] DTypes.wide: float64 is double in this version: write double, or leave @As out for float32
        @As(DType.FLOAT64) float wide,
        // error: [tenon:dtype-not-supported] DTypes.half: DType.FLOAT16 is not in this version: leave @As out for float32
        @As(DType.FLOAT16) float half,
        // error: [tenon:dtype-not-supported] DTypes.brain: DType.BFLOAT16 is not in this version: leave @As out for float32
        @As(DType.BFLOAT16) float[] brain,
        // error: [tenon:dtype-not-supported] DTypes.text: DType.STRING is not in this version: write @As(DType.UINT8)
        @As(DType.STRING) byte[] text,
        // error: [tenon:dtype-not-supported] DTypes.signed: int8 is byte[] in this version, and TensorFlow for Java has no tensor type for it: leave @As out for int32
        @As(DType.INT8) int[] signed,
        // error: [tenon:dtype-not-supported] DTypes.ports: uint16 is short[] in this version: write @As(DType.UINT16) short[], or write @As(DType.UINT8)
        @As(DType.UINT16) byte[] ports) {

    @TensorRecord(tensors = false)
    record InFiles(
            // error: [tenon:dtype-not-supported] DTypes.InFiles.signed: int8 is byte[] in this version: write byte[], or leave @As out for int32
            @As(DType.INT8) int[] signed,
            // error: [tenon:dtype-not-supported] DTypes.InFiles.text: DType.STRING is not in this version: leave @As out for int8
            @As(DType.STRING) byte[] text) {}
}
