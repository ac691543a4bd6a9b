package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

@TensorRecord
record Flat(
        // error: [tenon:flat-variable-axes] Flat.image: one length cannot tell the 2 variable axes (h, _) of @Dims("h _ 3") apart in a flat float[]: give all but one of them a fixed length, or write float[][][]
        @Dims("h _ 3") float[] image,
        // error: [tenon:flat-variable-axes] Flat.square: one length cannot tell the 2 variable axes (n, n) of @Dims("n n") apart in a flat float[]
        @Dims("n n") float[] square,
        // error: [tenon:flat-too-long] Flat.universe: @Dims("65536 65536") has more elements than the 2147483647 that a flat int[] can hold: write int[][]
        @Dims("65536 65536") int[] universe,
        @Dims("h 3") float[] fine) {}
