package dev.tenon.examples.language;

import dev.tenon.TensorRecord;

/** The language that the classifier takes a name for. */
@TensorRecord
public record Guess(Language language) {}
