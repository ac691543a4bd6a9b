/** Work on several cores, where there is enough of it. */
@NullMarked
package dev.tenon.internal.parallel;

import org.jspecify.annotations.NullMarked;
