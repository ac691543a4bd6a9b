/** The arrays of a file, whatever its form: npz, npy, or a directory of npy files; and the files written whole. */
@NullMarked
package dev.tenon.internal.file;

import org.jspecify.annotations.NullMarked;
