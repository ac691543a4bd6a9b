package com.example;

import dev.tenon.As;
import dev.tenon.Dims;
import dev.tenon.Key;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

class NotAComponent {
    // error: [tenon:not-a-component] NotAComponent.image: @Dims is for the components of a @TensorRecord, and this is none: remove @Dims
    @Dims("8 8") float[][] image;

    // error: [tenon:not-a-component] NotAComponent.number: @As is for the components of a @TensorRecord, and this is none: remove @As
    @As int number;

    // error: [tenon:not-a-component] NotAComponent.Forgotten.tokens: @Ragged is for the components of a @TensorRecord, and this is none: write @TensorRecord on NotAComponent.Forgotten
    record Forgotten(@Ragged int[] tokens) {}

    @TensorRecord
    record Digit(@Dims("8 8") float[][] image) {
        // error: [tenon:not-a-component] NotAComponent.Digit.DEFAULT: @Key is for the components of a @TensorRecord, and this is none: remove @Key
        @Key("a") static final int DEFAULT = 1;

        // error: [tenon:not-a-component] NotAComponent.Digit.ids: @Padded is for the components of a @TensorRecord, and this is none: remove @Padded
        @Padded static int[] ids;
    }
}
