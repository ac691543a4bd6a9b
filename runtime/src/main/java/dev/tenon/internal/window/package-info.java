/** Memory and files, seen through one buffer at a time. */
@NullMarked
package dev.tenon.internal.window;

import org.jspecify.annotations.NullMarked;
