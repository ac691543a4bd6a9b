/**
 * Tests of the processor through javac. {@code good} records have their generated classes in {@code expected}; {@code bad}
 * ones have their errors in comments above the lines that they are reported at.
 */
@NullMarked
package dev.tenon.processor;

import org.jspecify.annotations.NullMarked;
