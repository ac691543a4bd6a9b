package dev.tenon.internal.cast;

/** The check of each value of a block, an array of type {@code V}. */
@FunctionalInterface
interface ValueCheck<V> {

    /** The index of the first value that fails, {@code count} where none does. */
    int firstFailure(V values, int count);

    /** The check that all values pass. */
    static <V> ValueCheck<V> none() {
        return (values, count) -> count;
    }
}
