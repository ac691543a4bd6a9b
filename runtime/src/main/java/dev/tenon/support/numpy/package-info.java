/** The NumPy files of generated classes. Not for hand-written use. Nothing here needs TensorFlow. */
@NullMarked
package dev.tenon.support.numpy;

import org.jspecify.annotations.NullMarked;
