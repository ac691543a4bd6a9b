package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

// error: [tenon:not-a-record] NotARecord: @TensorRecord is for records, and this is a class: write record NotARecord(...)
@TensorRecord
class NotARecord {
    @Dims("8 8")
    float[][] image;

    // error: [tenon:not-a-record] NotARecord.Inner: @TensorRecord is for records, and this is an interface: write record Inner(...)
    @TensorRecord
    interface Inner {}

    // error: [tenon:not-a-record] NotARecord.Color: @TensorRecord is for records, and this is an enum: write record Color(...)
    @TensorRecord
    enum Color {
        RED
    }

    // error: [tenon:not-a-record] NotARecord.Note: @TensorRecord is for records, and this is an annotation: write record Note(...)
    @TensorRecord
    @interface Note {}
}
