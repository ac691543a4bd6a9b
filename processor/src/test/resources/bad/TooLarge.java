package com.example;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

@TensorRecord
record TooLarge(
        // error: [tenon:too-large] TooLarge.universe: @Dims("65536 65536 65536 65536") is more than the 9223372036854775807 bytes of float32 that a file or a tensor can hold: write shorter axes
        @Dims("65536 65536 65536 65536") float[][][][] universe,
        // error: [tenon:too-large] TooLarge.flat: @Dims("65536 65536 65536 65536") is more than
        @Dims("65536 65536 65536 65536") int[] flat,
        // error: [tenon:too-large] TooLarge.flags: @Dims("65536 65536 65536 32768") is more than the 9223372036854775807 bytes of bool
        @Dims("65536 65536 65536 32768") boolean[][][][] flags,
        @Dims("65536 65536 65536 32767") boolean[][][][] flagsThatFit,
        // error: [tenon:too-large] TooLarge.declared: @Dims("65536 65536 65536 32767") is more than the 9223372036854775807 bytes of int32 that
        @As(DType.INT32) @Dims("65536 65536 65536 32767") boolean[][][][] declared,
        // error: [tenon:too-large] TooLarge.strings: @Dims("65536 65536 65536 32768") is more than the 9223372036854775807 bytes of str that
        @Dims("65536 65536 65536 32768") String[][][][] strings,
        // error: [tenon:too-large] TooLarge.doubles: @Dims("65536 65536 _ 65536 4096") is more than
        @Dims("65536 65536 _ 65536 4096") double[][][][][] doubles,
        @Dims("65536 65536 _ 65536 4095") double[][][][][] doublesThatFit,
        @Dims("_ 1000000000 1000000000")
                // error: [tenon:padded-too-large] TooLarge.padded: a row of 3 is more than the 9223372036854775807 bytes of float32 that a file or a tensor can hold: write a shorter length
                @Padded(length = 3)
                float[][][] padded,
        @Padded(length = 2147483647) float[] paddedThatFits) {}
