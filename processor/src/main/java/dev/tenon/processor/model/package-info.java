/**
 * A record that has been read and found valid, as plain immutable data: what {@code read} hands to {@code write}. Nothing
 * here knows the compiler or the text that is generated.
 */
@NullMarked
package dev.tenon.processor.model;

import org.jspecify.annotations.NullMarked;
