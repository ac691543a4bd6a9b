package dev.tenon.internal.cast;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/**
 * Takes elements out of a buffer, in its byte order, into arrays of type {@code V}. Bytes go into an array of their own width
 * first, in one bulk move that swaps them where it has to.
 */
@FunctionalInterface
interface Load<V> {
    Load<byte[]> BYTES = source -> {
        int start = source.position();
        return (first, values, count) -> source.get(start + first, values, 0, count);
    };
    Load<short[]> SHORTS = source -> {
        ShortBuffer shorts = source.asShortBuffer();
        return (first, values, count) -> shorts.get(first, values, 0, count);
    };
    Load<int[]> INTS = source -> {
        IntBuffer ints = source.asIntBuffer();
        return (first, values, count) -> ints.get(first, values, 0, count);
    };
    Load<long[]> LONGS = source -> {
        LongBuffer longs = source.asLongBuffer();
        return (first, values, count) -> longs.get(first, values, 0, count);
    };
    Load<float[]> FLOATS = source -> {
        FloatBuffer floats = source.asFloatBuffer();
        return (first, values, count) -> floats.get(first, values, 0, count);
    };
    Load<double[]> DOUBLES = source -> {
        DoubleBuffer doubles = source.asDoubleBuffer();
        return (first, values, count) -> doubles.get(first, values, 0, count);
    };

    /** The elements of {@code source} from its position on, which stays. */
    Input<V> from(ByteBuffer source);

    /** Elements of one buffer: a view of it is made once, not for each block. */
    @FunctionalInterface
    interface Input<V> {

        /** Takes {@code count} elements from {@code first} on to the beginning of {@code values}. */
        void get(int first, V values, int count);
    }

    /** This and a pass behind it, with {@code block} between them. */
    default <W> Load<W> then(Pass<V, W> pass, V block) {
        return source -> {
            Input<V> input = from(source);
            return (first, values, count) -> {
                input.get(first, block, count);
                pass.run(block, values, count);
            };
        };
    }
}
