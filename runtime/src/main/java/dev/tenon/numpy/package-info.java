/** NumPy files ({@code .npy}, {@code .npz}) of records. Nothing here needs TensorFlow. */
@NullMarked
package dev.tenon.numpy;

import org.jspecify.annotations.NullMarked;
