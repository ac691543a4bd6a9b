/** Stored arrays as their record declares them: row-major, in the machine's byte order, cast to the declared dtype. */
@NullMarked
package dev.tenon.internal.column;

import org.jspecify.annotations.NullMarked;
