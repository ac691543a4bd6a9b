package com.example;

import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;
import java.util.concurrent.TimeUnit;

@TensorRecord
record NotSupported(
        // error: [tenon:string-not-supported] NotSupported.text: String is not in this version of Tenon: write int, and keep the texts in a list of their own
        String text,
        // error: [tenon:enum-not-supported] NotSupported.unit: enums such as TimeUnit are not in this version of Tenon: write int, and convert its ordinal()
        TimeUnit[] unit,
        // error: [tenon:nested-record-not-supported] NotSupported.point: records as components, such as Point, are not in this version of Tenon: write its components here
        Point point,
        // error: [tenon:ragged-not-supported] NotSupported.tokens: @Ragged is not in this version of Tenon: remove it, and give all rows of a batch one length
        @Ragged int[] tokens,
        // error: [tenon:padded-not-supported] NotSupported.ids: @Padded is not in this version of Tenon: remove it, and give all rows of a batch one length
        @Padded(-1) int[] ids) {

    @TensorRecord
    record Point(int x) {}
}
