/**
 * What the processor has to say: every message with its stable name, and the place in the source that it is about.
 * Whoever adds a check adds a constant to {@link dev.tenon.processor.diagnostic.Message} and a test that sees it.
 */
@NullMarked
package dev.tenon.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
