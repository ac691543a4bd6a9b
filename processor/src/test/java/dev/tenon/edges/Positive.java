package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** A record whose constructor checks what it is given. */
@TensorRecord
record Positive(int value) {
    Positive {
        if (value <= 0) {
            throw new IllegalArgumentException("not positive: " + value);
        }
    }
}
