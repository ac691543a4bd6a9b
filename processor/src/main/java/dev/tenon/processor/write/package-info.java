/**
 * Writes the classes of a record: the model in, Java sources out. One class here for each generated class; what they
 * share is named after the part of the text that it writes.
 */
@NullMarked
package dev.tenon.processor.write;

import org.jspecify.annotations.NullMarked;
