/** The memory and the types of TensorFlow tensors. */
@NullMarked
package dev.tenon.internal.tensor;

import org.jspecify.annotations.NullMarked;
