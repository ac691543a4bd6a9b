/** The shapes of a record's arrays, compared with its declaration and with each other; and where a problem is. */
@NullMarked
package dev.tenon.internal.shape;

import org.jspecify.annotations.NullMarked;
