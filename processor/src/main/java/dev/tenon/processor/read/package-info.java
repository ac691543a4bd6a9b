/**
 * Reads the declaration of a record into the model, and collects everything that is wrong with it. Beside the entry point
 * and the sites of diagnostics, this is the only place that knows {@code javax.lang.model}.
 */
@NullMarked
package dev.tenon.processor.read;

import org.jspecify.annotations.NullMarked;
