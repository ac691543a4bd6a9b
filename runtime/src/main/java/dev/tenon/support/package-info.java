/**
 * What generated code calls. Public because generated classes live in their records' packages; not for hand-written use,
 * and free to change with the processor.
 */
@NullMarked
package dev.tenon.support;

import org.jspecify.annotations.NullMarked;
