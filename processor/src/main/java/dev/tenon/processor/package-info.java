/**
 * The annotation processor: {@code read} turns a record's declaration into the {@code model}, or into problems that
 * {@code diagnostic} words; {@code write} turns the model into classes. This package holds the entry point and the rounds.
 */
@NullMarked
package dev.tenon.processor;

import org.jspecify.annotations.NullMarked;
