/** Casts between dtypes: which are made, and how. */
@NullMarked
package dev.tenon.internal.cast;

import org.jspecify.annotations.NullMarked;
