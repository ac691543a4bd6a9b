/** TensorFlow tensors of records. Everything here needs {@code org.tensorflow:tensorflow-core-api}. */
@NullMarked
package dev.tenon.tensorflow;

import org.jspecify.annotations.NullMarked;
