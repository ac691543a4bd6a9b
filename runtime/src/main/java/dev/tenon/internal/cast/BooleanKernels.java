package dev.tenon.internal.cast;

import dev.tenon.internal.cast.FastBlock.Kernel;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** Booleans, eight at a time: almost always they are zeros and ones already. */
final class BooleanKernels {
    private static final int GROUP = Long.BYTES;
    private static final int BLOCK = CarriedBlock.BLOCK * GROUP;
    private static final long NEITHER_ZERO_NOR_ONE = ~0x0101_0101_0101_0101L;

    private BooleanKernels() {}

    static Kernel toBytes() {
        long[] words = new long[BLOCK / GROUP];
        return new Kernel(GROUP, BLOCK, (source, target) -> {
            LongBuffer in = source.asLongBuffer();
            int from = source.position();
            int to = target.position();
            return (first, count) -> {
                in.get(first / GROUP, words, 0, count / GROUP);
                if (!areZerosAndOnes(words, count / GROUP)) {
                    return false;
                }
                target.put(to + first, source, from + first, count);
                return true;
            };
        });
    }

    static Kernel toFloats() {
        long[] words = new long[CarriedBlock.BLOCK / GROUP];
        byte[] bytes = new byte[CarriedBlock.BLOCK];
        float[] floats = new float[CarriedBlock.BLOCK];
        return new Kernel(GROUP, CarriedBlock.BLOCK, (source, target) -> {
            LongBuffer in = source.asLongBuffer();
            int from = source.position();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                in.get(first / GROUP, words, 0, count / GROUP);
                if (!areZerosAndOnes(words, count / GROUP)) {
                    return false;
                }
                source.get(from + first, bytes, 0, count);
                ShortIntegerKernels.widen(bytes, floats, count);
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    private static boolean areZerosAndOnes(long[] words, int count) {
        long others = 0;
        for (int i = 0; i < count; i++) {
            others |= words[i] & NEITHER_ZERO_NOR_ONE;
        }
        return others == 0;
    }
}
