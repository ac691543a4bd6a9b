package com.example;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

@TensorRecord
record Padding(
        // error: [tenon:padding-value] Padding.half: 1.5 is not a value of int32: write a whole number from -2147483648 to 2147483647
        @Padded(1.5) int[] half,
        // error: [tenon:padding-value] Padding.byteHigh: 300 is not a value of uint8: write a whole number from 0 to 255
        @Padded(300) @As(DType.UINT8) byte[] byteHigh,
        // error: [tenon:padding-value] Padding.byteLow: -1 is not a value of uint8: write a whole number from 0 to 255
        @Padded(-1) @As(DType.UINT8) byte[] byteLow,
        // error: [tenon:padding-value] Padding.intHigh: 2147483648 is not a value of int32
        @Padded(2147483648L) int[] intHigh,
        @Padded(-2147483648) int[] intLow,
        // error: [tenon:padding-value] Padding.longHigh: 9223372036854775808 is not a value of int64: write a whole number from -9223372036854775808 to 9223372036854775807
        @Padded(0x1p63) long[] longHigh,
        @Padded(-0x1p63) long[] longLow,
        // error: [tenon:padding-value] Padding.nan: NaN is not a value of int64
        @Padded(Double.NaN) long[] nan,
        // error: [tenon:padding-value] Padding.infinite: -Infinity is not a value of int32
        @Padded(Double.NEGATIVE_INFINITY) int[] infinite,
        // error: [tenon:padding-value] Padding.floats: 1E+39 is not a value of float32: write a number from -3.4028235E+38 to 3.4028235E+38
        @Padded(1e39) float[] floats,
        @Padded(Float.MAX_VALUE) float[] floatMax,
        @Padded(3.4028235E+38) float[] floatRounded,
        // error: [tenon:padding-value] Padding.floatHigh: 3.4028235677973366E+38 is not a value of float32
        @Padded(0x1.ffffffp127) float[] floatHigh,
        // error: [tenon:padding-value] Padding.half16: 65520 is not a value of float16: write a number from -65504 to 65504
        @Padded(65520) @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] half16,
        // error: [tenon:padding-value] Padding.far16: 1E+39 is not a value of float16
        @Padded(1e39) @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] far16,
        @Padded(Double.POSITIVE_INFINITY) @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] infinite16,
        @Padded(-65519) @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] half16Rounded,
        @Padded(65519.99999999999) @As(value = DType.FLOAT16, casting = Casting.SAME_KIND) float[] half16Below,
        // error: [tenon:padding-value] Padding.brain: 3.39617752923046E+38 is not a value of bfloat16: write a number from -3.3895314E+38 to 3.3895314E+38
        @Padded(0x1.ffp127) @As(value = DType.BFLOAT16, casting = Casting.SAME_KIND) float[] brain,
        @Padded(3.3895314E+38) @As(value = DType.BFLOAT16, casting = Casting.SAME_KIND) float[] brainMax,
        // error: [tenon:padding-value] Padding.flags: 2 is not a value of bool: write 0 or 1
        @Padded(2) boolean[] flags,
        // error: [tenon:padding-value] Padding.colors: 256 is not a value of uint8
        @Padded(256) @As(DType.UINT8) Color[] colors,
        @Padded(255) @As(DType.UINT8) Color[] noColors,
        // error: [tenon:string-padding] Padding.words: strings are padded with "" and nothing else: leave value out
        @Padded(0) String[] words,
        // error: [tenon:string-padding] Padding.images: strings are padded with ""
        @Padded(value = 1) @As(DType.STRING) byte[][] images,
        @Padded(
                        // error: [tenon:padded-length] Padding.negative: expected a length of 1 or more, found -2: write the width that batches are to have, such as 128, or leave length out for that of the longest row
                        length = -2,
                        truncate = true)
                int[] negative,
        @Padded(
                        mask = "some",
                        // error: [tenon:truncate-without-length] Padding.cut: there is no length to cut rows at: write one, such as length = 128, or leave truncate out
                        truncate = true)
                int[] cut,
        @Padded(truncate = false) int[] uncut,
        @Padded(length = -1, truncate = false, mask = "") int[] defaults,
        // error: [tenon:malformed-key] Padding.up: the key "../mask" has a part that is . or ..: write
        // error: [tenon:padded-length] Padding.up: expected a length of 1 or more, found 0
        @Padded(length = 0, mask = "../mask") int[] up) {

    enum Color {
        RED
    }
}
