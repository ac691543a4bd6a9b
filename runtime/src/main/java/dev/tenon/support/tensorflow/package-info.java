/** The tensors of generated classes: who owns them, how they are filled and read. Not for hand-written use. */
@NullMarked
package dev.tenon.support.tensorflow;

import org.jspecify.annotations.NullMarked;
