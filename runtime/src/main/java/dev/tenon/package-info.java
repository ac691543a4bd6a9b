/**
 * Typed tensors: what a record declares. Annotate a record with {@link dev.tenon.TensorRecord} and the annotation
 * processor generates its converters between Java arrays, NumPy files and TensorFlow tensors.
 */
@NullMarked
package dev.tenon;

import org.jspecify.annotations.NullMarked;
