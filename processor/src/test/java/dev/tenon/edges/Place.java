package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** One place of {@link Places}. */
@TensorRecord
record Place(@Dims("2") float[] point, String name, Pet.Kind kind) {}
