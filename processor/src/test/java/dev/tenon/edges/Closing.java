package dev.tenon.edges;

import dev.tenon.TensorRecord;
import java.util.function.IntConsumer;

/** A record whose constructor does something else, too. */
@TensorRecord
record Closing(int value) {
    static IntConsumer whenMade = value -> {};

    Closing {
        whenMade.accept(value);
    }
}
