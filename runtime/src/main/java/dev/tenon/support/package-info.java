/**
 * What generated code calls: how a record is taken apart and put together. {@code support.numpy} and
 * {@code support.tensorflow} do the rest, the latter on top of the former.
 *
 * <p>Public because generated classes live in their records' packages; not for hand-written use, and free to change with
 * the processor.
 */
@NullMarked
package dev.tenon.support;

import org.jspecify.annotations.NullMarked;
