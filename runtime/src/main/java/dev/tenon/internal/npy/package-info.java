/** The npy format: the header of one array, read strictly and written as NumPy writes it. */
@NullMarked
package dev.tenon.internal.npy;

import org.jspecify.annotations.NullMarked;
