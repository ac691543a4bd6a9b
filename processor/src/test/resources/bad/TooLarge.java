package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record TooLarge(
        // error: [tenon:too-large] TooLarge.universe: @Dims("65536 65536 65536 65536") is more than the 9223372036854775807 bytes of float that a file or a tensor can hold: write shorter axes
        @Dims("65536 65536 65536 65536") float[][][][] universe,
        // error: [tenon:too-large] TooLarge.flat: @Dims("65536 65536 65536 65536") is more than
        @Dims("65536 65536 65536 65536") int[] flat,
        // error: [tenon:too-large] TooLarge.flags: @Dims("65536 65536 65536 32768") is more than the 9223372036854775807 bytes of boolean
        @Dims("65536 65536 65536 32768") boolean[][][][] flags,
        @Dims("65536 65536 65536 32767") boolean[][][][] flagsThatFit,
        // error: [tenon:too-large] TooLarge.doubles: @Dims("65536 65536 _ 65536 4096") is more than
        @Dims("65536 65536 _ 65536 4096") double[][][][][] doubles,
        @Dims("65536 65536 _ 65536 4095") double[][][][][] doublesThatFit) {}
