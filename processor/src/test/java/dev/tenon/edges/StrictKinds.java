package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** Two rows or fewer; more are an error. */
@TensorRecord
record StrictKinds(
        @Padded(length = 2) @Dims("_ 3") float[][] vectors,
        @Padded(length = 2) @Dims("_ 2 3") double[][][] cubes,
        @Padded(length = 2) @Dims("_ 3") float[] flat,
        @Padded(length = 2) @Dims("_ 3") String[][] words,
        @Padded(length = 2) @Dims("_ 3") Pet.Kind[][] kinds) {

    static StrictKinds of(int rows) {
        TruncatedKinds kinds = TruncatedKinds.of(rows);
        return new StrictKinds(kinds.vectors(), kinds.cubes(), kinds.flat(), kinds.words(), kinds.kinds());
    }
}
