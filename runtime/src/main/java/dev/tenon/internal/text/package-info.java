/** Strings: their UTF-8 bytes in the heap, and what NumPy files make of them. */
@NullMarked
package dev.tenon.internal.text;

import org.jspecify.annotations.NullMarked;
