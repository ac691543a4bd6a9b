package dev.tenon.edges;

import dev.tenon.Padded;
import dev.tenon.TensorRecord;

/** Any number of pets, padded with what is none. */
@TensorRecord
record PaddedPets(@Padded(value = -1) Pet.Kind[] kinds) {}
