package com.example;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** Rows of different lengths, padded to one with every kind of value. */
@TensorRecord
public record Sample(
        @Padded(length = 128, truncate = true, mask = "attention_mask") @Dims("seq") @Key("input_ids") int[] tokens,
        @Padded(value = -1, length = 128, truncate = true) @Dims("seq") long[] labels,
        @Padded int[] size,
        @Padded(Double.NaN) @Dims("n 8") float[][] features,
        @Padded(Double.NEGATIVE_INFINITY) @Dims("_ 2 3") float[] flat,
        @Padded(0.1) @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] halves,
        @Padded(1) boolean[] flags,
        @Padded(255) @As(DType.UINT8) byte[] pixels,
        @Padded(mask = "word mask") String[] words,
        @Padded @As(DType.STRING) byte[][] images,
        @Padded(-1) Color[] colors,
        @Padded(1e300) double[] huge,
        @Padded(4294967296.0) long[] far) {

    /** What an enum's padding need not be among. */
    public enum Color {
        RED,
        GREEN
    }
}
