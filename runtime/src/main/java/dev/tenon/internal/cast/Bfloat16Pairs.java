package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.internal.cast.FastBlock.Kernel;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * bfloat16 in pairs, two in an {@code int} for two float32 in a {@code long}: C2 vectorises casts between those, and none
 * that makes a {@code short}. Both sides are in the machine's byte order, whichever it is.
 */
final class Bfloat16Pairs {
    private static final long BOTH = 0x0000_0001_0000_0001L;
    private static final long MAGNITUDES = FloatBits.MAGNITUDE * BOTH;
    private static final long SIGNS = ~MAGNITUDES;

    private Bfloat16Pairs() {}

    static Kernel toFloats() {
        int[] pairs = new int[BLOCK / 2];
        long[] floats = new long[BLOCK / 2];
        return new Kernel(2, BLOCK, (source, target) -> {
            IntBuffer in = source.asIntBuffer();
            LongBuffer out = target.asLongBuffer();
            return (first, count) -> {
                in.get(first / 2, pairs, 0, count / 2);
                widen(pairs, floats, count / 2);
                out.put(first / 2, floats, 0, count / 2);
                return true;
            };
        });
    }

    static Kernel fromFloats(Check check) {
        Screen<long[]> screen = screen(check);
        long[] floats = new long[BLOCK / 2];
        int[] pairs = new int[BLOCK / 2];
        return new Kernel(2, BLOCK, (source, target) -> {
            LongBuffer in = source.asLongBuffer();
            IntBuffer out = target.asIntBuffer();
            return (first, count) -> {
                in.get(first / 2, floats, 0, count / 2);
                if (!screen.isCertain(floats, count / 2)) {
                    return false;
                }
                round(floats, pairs, count / 2);
                out.put(first / 2, pairs, 0, count / 2);
                return true;
            };
        });
    }

    private static Screen<long[]> screen(Check check) {
        return switch (check) {
            case NONE -> (floats, count) -> areBelow(floats, count, FloatBits.INFINITY + 1);
            case RANGE -> (floats, count) -> areBelow(floats, count, Bfloat16.OVERFLOW);
            case EXACT -> (floats, count) -> areBelow(floats, count, FloatBits.INFINITY + 1) && areCut(floats, count);
        };
    }

    /** Whether no magnitude, with what it lacks to a sign bit added, has one. */
    private static boolean areBelow(long[] floats, int count, int limit) {
        long lacking = (0x8000_0000L - limit) * BOTH;
        long signs = 0;
        for (int i = 0; i < count; i++) {
            signs |= (floats[i] & MAGNITUDES) + lacking;
        }
        return (signs & SIGNS) == 0;
    }

    private static boolean areCut(long[] floats, int count) {
        long rest = 0;
        for (int i = 0; i < count; i++) {
            rest |= floats[i] & (0xffff * BOTH);
        }
        return rest == 0;
    }

    private static void widen(int[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            long pair = from[i];
            to[i] = ((pair & 0xffff) << 16) | ((pair & 0xffff_0000L) << 32);
        }
    }

    /** As {@link Bfloat16#fromFloatBits}; nothing is carried from one to the other, as neither is NaN. */
    private static void round(long[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            long rounded = from[i] + 0x7fff * BOTH + ((from[i] >>> 16) & BOTH);
            to[i] = (int) (((rounded >>> 16) & 0xffff) | ((rounded >>> 32) & 0xffff_0000L));
        }
    }
}
