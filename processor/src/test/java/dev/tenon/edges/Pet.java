package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Class labels. */
@TensorRecord
record Pet(Kind kind, @As(DType.UINT8) @Dims("2 2") Kind[][] friends) {
    enum Kind {
        CAT,
        DOG,
        BIRD
    }
}
