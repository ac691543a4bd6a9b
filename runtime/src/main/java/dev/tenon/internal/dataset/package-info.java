/** Which examples of a dataset come when: slices, and orders at random in constant memory. */
@NullMarked
package dev.tenon.internal.dataset;

import org.jspecify.annotations.NullMarked;
