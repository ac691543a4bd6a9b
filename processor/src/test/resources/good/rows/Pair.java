package com.example;

import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Records with rows of different lengths in another one: the keys of all have its own before them. */
@TensorRecord
public record Pair(Text left, @Key("other/side") Text right, @Ragged int[] tokens) {

    /** One side. */
    @TensorRecord
    public record Text(
            @Ragged @Dims("seq") int[] tokens,
            @Ragged int[][] sentences,
            @Padded(mask = "mask") @Dims("seq") float[] weights) {}

    /** The same without TensorFlow: tensors have no keys and no accessors here. */
    @TensorRecord(tensors = false)
    public record Stored(
            @Ragged byte[] tokens,
            @Ragged int[][] sentences,
            @Padded(value = -128, mask = "tokens") byte[] weights,
            int tokens_1,
            int weightsLengths) {}
}
