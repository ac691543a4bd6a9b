package dev.tenon.internal.cast;

import java.nio.ByteBuffer;

/**
 * Takes elements out of a buffer, from its first byte on and in its byte order, into an array of type {@code V}. Bytes go
 * into an array of their own width first, in one bulk move that swaps them where it has to.
 */
@FunctionalInterface
interface Load<V> {
    Load<byte[]> BYTES = (source, values, count) -> source.get(values, 0, count);
    Load<short[]> SHORTS = (source, values, count) -> source.asShortBuffer().get(values, 0, count);
    Load<int[]> INTS = (source, values, count) -> source.asIntBuffer().get(values, 0, count);
    Load<long[]> LONGS = (source, values, count) -> source.asLongBuffer().get(values, 0, count);
    Load<double[]> DOUBLES = (source, values, count) -> source.asDoubleBuffer().get(values, 0, count);

    void load(ByteBuffer source, V values, int count);

    /** This and a pass behind it, with {@code block} between them. */
    default <W> Load<W> then(Pass<V, W> pass, V block) {
        return (source, values, count) -> {
            load(source, block, count);
            pass.run(block, values, count);
        };
    }
}
