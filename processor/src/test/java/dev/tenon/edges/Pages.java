package dev.tenon.edges;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** Many strings, which all take as much of a file as the longest. */
@TensorRecord
record Pages(int number, @Dims("600") String[] pages) {}
