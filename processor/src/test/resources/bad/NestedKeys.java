package com.example;

import dev.tenon.Key;
import dev.tenon.TensorRecord;

@TensorRecord
record NestedKeys(
        Point left,
        // error: [tenon:duplicate-key] NestedKeys.copy: its key "left/x" is that of NestedKeys.left.x too: give one of the two another with @Key
        @Key("left") Point copy,
        // error: [tenon:duplicate-key] NestedKeys.array: its key "left/why" is that of NestedKeys.left.y too: give one of the two another with @Key
        @Key("left/why") int array,
        @Key("right/x") int x,
        // error: [tenon:duplicate-key] NestedKeys.right: its key "right/x" is that of NestedKeys.x too
        Point right,
        // error: [tenon:name-collision] NestedKeys.size_: its accessor size_() is that of NestedKeys.size too: rename one of the two
        Point size, Point size_,
        @Key("left") int asAnArrayToo) {

    @TensorRecord
    record Point(int x, @Key("why") int y) {}
}
