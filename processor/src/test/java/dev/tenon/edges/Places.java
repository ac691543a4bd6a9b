package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** The columns of {@link Place}. */
@TensorRecord
record Places(
        @Dims("n 2") float[][] point,
        @Dims("n") String[] name,
        @Dims("n") Pet.Kind[] kind) {}
