package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** A record with rows, whose constructor does something else, too. */
@TensorRecord
record RaggedClosing(@Ragged @Dims("_ _") int[][] sentences) {
    static Runnable whenMade = () -> {};

    RaggedClosing {
        whenMade.run();
    }
}
