package dev.tenon.internal.cast;

/**
 * A quick look at a block, without branches: whether all of its values are certain to pass a check, and to be cast right by
 * a loop that knows no exceptions. It may doubt values that would.
 */
@FunctionalInterface
interface Screen<V> {

    boolean isCertain(V values, int count);

    /** For a loop that casts everything right, unchecked. */
    static <V> Screen<V> none() {
        return (values, count) -> true;
    }
}
