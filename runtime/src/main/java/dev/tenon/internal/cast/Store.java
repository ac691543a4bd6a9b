package dev.tenon.internal.cast;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Puts elements from arrays of type {@code V} into a buffer, in its byte order. */
@FunctionalInterface
interface Store<V> {
    Store<byte[]> BYTES = target -> {
        int start = target.position();
        return (first, values, count) -> target.put(start + first, values, 0, count);
    };
    Store<short[]> SHORTS = target -> {
        ShortBuffer shorts = target.asShortBuffer();
        return (first, values, count) -> shorts.put(first, values, 0, count);
    };
    Store<int[]> INTS = target -> {
        IntBuffer ints = target.asIntBuffer();
        return (first, values, count) -> ints.put(first, values, 0, count);
    };
    Store<long[]> LONGS = target -> {
        LongBuffer longs = target.asLongBuffer();
        return (first, values, count) -> longs.put(first, values, 0, count);
    };
    Store<float[]> FLOATS = target -> {
        FloatBuffer floats = target.asFloatBuffer();
        return (first, values, count) -> floats.put(first, values, 0, count);
    };
    Store<double[]> DOUBLES = target -> {
        DoubleBuffer doubles = target.asDoubleBuffer();
        return (first, values, count) -> doubles.put(first, values, 0, count);
    };

    /** The place of elements in {@code target}, from its position on, which stays. */
    Output<V> to(ByteBuffer target);

    /** Elements of one buffer: a view of it is made once, not for each block. */
    @FunctionalInterface
    interface Output<V> {

        /** Puts the first {@code count} elements of {@code values} from {@code first} on. */
        void put(int first, V values, int count);
    }

    /** A pass and this behind it, with {@code block} between them. */
    default <U> Store<U> after(Pass<U, V> pass, V block) {
        return target -> {
            Output<V> output = to(target);
            return (first, values, count) -> {
                pass.run(values, block, count);
                output.put(first, block, count);
            };
        };
    }
}
