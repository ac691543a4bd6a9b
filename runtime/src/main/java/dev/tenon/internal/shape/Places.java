package dev.tenon.internal.shape;

/** Tells where the elements of a component are, which are counted in the order of their array. */
@FunctionalInterface
public interface Places {

    /** Where the element at {@code position} is. */
    Place of(long position);
}
