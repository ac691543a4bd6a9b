package dev.tenon.internal.cast;

import java.nio.ByteBuffer;

/** Puts elements from an array of type {@code V} into a buffer, from its first byte on and in its byte order. */
@FunctionalInterface
interface Store<V> {
    Store<byte[]> BYTES = (values, target, count) -> target.put(values, 0, count);
    Store<short[]> SHORTS = (values, target, count) -> target.asShortBuffer().put(values, 0, count);
    Store<int[]> INTS = (values, target, count) -> target.asIntBuffer().put(values, 0, count);
    Store<long[]> LONGS = (values, target, count) -> target.asLongBuffer().put(values, 0, count);
    Store<float[]> FLOATS = (values, target, count) -> target.asFloatBuffer().put(values, 0, count);
    Store<double[]> DOUBLES = (values, target, count) -> target.asDoubleBuffer().put(values, 0, count);

    void store(V values, ByteBuffer target, int count);

    /** A pass and this behind it, with {@code block} between them. */
    default <U> Store<U> after(Pass<U, V> pass, V block) {
        return (values, target, count) -> {
            pass.run(values, block, count);
            store(block, target, count);
        };
    }
}
