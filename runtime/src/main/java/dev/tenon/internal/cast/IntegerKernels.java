package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.internal.cast.FastBlock.Kernel;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** Integers of 32 and 64 bits to each other and to float32. */
final class IntegerKernels {
    private IntegerKernels() {}

    static Kernel intsToLongs() {
        int[] ints = new int[BLOCK];
        long[] longs = new long[BLOCK];
        return new Kernel((source, target) -> {
            IntBuffer in = source.asIntBuffer();
            LongBuffer out = target.asLongBuffer();
            return (first, count) -> {
                in.get(first, ints, 0, count);
                widen(ints, longs, count);
                out.put(first, longs, 0, count);
                return true;
            };
        });
    }

    static Kernel longsToInts(Cast cast, Check check) {
        Screen<long[]> screen = IntegerChecks.screenLongs(IntegerRule.of(cast.from(), cast.to(), check));
        long[] longs = new long[BLOCK];
        int[] ints = new int[BLOCK];
        return new Kernel((source, target) -> {
            LongBuffer in = source.asLongBuffer();
            IntBuffer out = target.asIntBuffer();
            return (first, count) -> {
                in.get(first, longs, 0, count);
                if (!screen.isCertain(longs, count)) {
                    return false;
                }
                narrow(longs, ints, count);
                out.put(first, ints, 0, count);
                return true;
            };
        });
    }

    static Kernel intsToFloats(Cast cast, Check check) {
        Screen<int[]> screen = IntegerChecks.screenInts(IntegerRule.of(cast.from(), cast.to(), check));
        int[] ints = new int[BLOCK];
        float[] floats = new float[BLOCK];
        return new Kernel((source, target) -> {
            IntBuffer in = source.asIntBuffer();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                in.get(first, ints, 0, count);
                if (!screen.isCertain(ints, count)) {
                    return false;
                }
                round(ints, floats, count);
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    static Kernel longsToFloats(Cast cast, Check check) {
        Screen<long[]> screen = IntegerChecks.screenLongs(IntegerRule.of(cast.from(), cast.to(), check));
        long[] longs = new long[BLOCK];
        float[] floats = new float[BLOCK];
        return new Kernel((source, target) -> {
            LongBuffer in = source.asLongBuffer();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                in.get(first, longs, 0, count);
                if (!screen.isCertain(longs, count)) {
                    return false;
                }
                round(longs, floats, count);
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    private static void widen(int[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void narrow(long[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (int) from[i];
        }
    }

    private static void round(int[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (float) from[i];
        }
    }

    private static void round(long[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (float) from[i];
        }
    }
}
