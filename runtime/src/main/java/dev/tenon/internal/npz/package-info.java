/** The npz container: a zip file of npy members, of which nothing is believed that was not checked. */
@NullMarked
package dev.tenon.internal.npz;

import org.jspecify.annotations.NullMarked;
