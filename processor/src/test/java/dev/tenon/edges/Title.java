package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** A single string. */
@TensorRecord
record Title(String title) {}
