package com.example;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record Strings(
        // error: [tenon:string-cast] Strings.number: no casting turns int[] into str: write String[], or leave @As out for int32
        @As(value = DType.STRING, casting = Casting.UNSAFE) int[] number,
        // error: [tenon:string-cast] Strings.text: no casting turns String into int32: write int, or leave @As out for str
        @As(DType.INT32) String text,
        // error: [tenon:string-cast] Strings.half: no casting turns String[] into float16: write @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[], or leave @As out for str
        @As(value = DType.FLOAT16, casting = Casting.UNSAFE) String[] half,
        // error: [tenon:string-cast] Strings.small: no casting turns String into int8: leave @As out for str
        @As(DType.INT8) String small,
        // error: [tenon:string-cast] Strings.single: no casting turns byte into str: write @As(DType.STRING) byte[] for a string of bytes, String, or @As(DType.UINT8)
        @As(DType.STRING) byte single,
        // error: [tenon:rank-mismatch] Strings.jpeg: expected no axes for byte[], found 1 in @Dims("n"): write byte[][], or leave @Dims out
        @As(DType.STRING) @Dims("n") byte[] jpeg,
        // error: [tenon:too-deep] Strings.deep: byte[][][][][][][][][][] has 9 axes, and 8 are the most: merge some of them
        @As(DType.STRING) byte[][][][][][][][][][] deep,
        // error: [tenon:flat-too-long] Strings.universe: @Dims("65536 65536") has more elements than the 2147483647 that a flat String[] can hold: write String[][]
        @Dims("65536 65536") String[] universe,
        @As(DType.STRING) byte[][][][][][][][][] deepest,
        @As(value = DType.STRING, casting = Casting.EXACT) String fine) {

    @TensorRecord(tensors = false)
    record InFiles(
            // error: [tenon:string-cast] Strings.InFiles.single: no casting turns byte into str: write @As(DType.STRING) byte[] for a string of bytes, String, or leave @As out for int8
            @As(DType.STRING) byte single) {}
}
