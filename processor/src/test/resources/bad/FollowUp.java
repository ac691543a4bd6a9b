package com.example;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Records that hold one with errors get no classes, and only their own errors. */
class FollowUp {
    @TensorRecord
    record Outer(
            Inner inner,
            // error: [tenon:malformed-axis] FollowUp.Outer.image: @Dims("0")
            @Dims("0") float[] image) {}

    @TensorRecord
    record Silent(Inner inner, Taken taken, Unknown unknown) {}

    @TensorRecord
    record Inner(
            // error: [tenon:unsupported-type] FollowUp.Inner.letter: char
            char letter) {}

    // error: [tenon:class-name-taken] FollowUp.Taken: the class com.example.FollowUp_TakenNumpy is to be generated, but is there already, in the sources
    @TensorRecord
    record Taken(int value) {}

    @TensorRecord
    record Unknown(
            // error: [tenon:unresolved-type] FollowUp.Unknown.type: the type Tpye is not found
            // error: cannot find symbol
            Tpye type) {}
}

class FollowUp_TakenNumpy {}
