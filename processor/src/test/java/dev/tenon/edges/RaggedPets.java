package dev.tenon.edges;

import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/** Any number of pets. */
@TensorRecord
record RaggedPets(@Ragged Pet.Kind[] kinds) {}
