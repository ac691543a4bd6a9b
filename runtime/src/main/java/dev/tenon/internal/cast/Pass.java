package dev.tenon.internal.cast;

/** One loop from array to array, simple enough for the compiler to vectorise; {@code A} and {@code B} are array types. */
@FunctionalInterface
interface Pass<A, B> {

    void run(A from, B to, int count);
}
