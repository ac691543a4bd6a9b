package dev.tenon.examples.digits;

import dev.tenon.Dims;
import dev.tenon.TensorRecord;

/** What the saved model gives. */
@TensorRecord
record Guess(@Dims("10") float[] probabilities, long label) {}
