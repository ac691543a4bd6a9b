package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.internal.cast.FastBlock.Kernel;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;

/**
 * Integers of 8 and 16 bits to float32, which holds them all. Where C2 vectorises a cast it does so for signed integers: an
 * unsigned one becomes signed by its first bit, which takes half of the range away, and gets that back as a float.
 */
final class ShortIntegerKernels {
    private static final float[] UNSIGNED_BYTES = new float[1 << Byte.SIZE];

    static {
        for (int i = 0; i < UNSIGNED_BYTES.length; i++) {
            UNSIGNED_BYTES[i] = i;
        }
    }

    private ShortIntegerKernels() {}

    static Kernel bytesToFloats() {
        byte[] bytes = new byte[BLOCK];
        float[] floats = new float[BLOCK];
        return new Kernel((source, target) -> {
            int from = source.position();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                source.get(from + first, bytes, 0, count);
                widen(bytes, floats, count);
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    static Kernel unsignedBytesToFloats() {
        byte[] bytes = new byte[BLOCK];
        float[] floats = new float[BLOCK];
        return new Kernel((source, target) -> {
            int from = source.position();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                source.get(from + first, bytes, 0, count);
                if (FastKernels.SIGNED_CASTS) {
                    flipFirstBits(bytes, count);
                    widenAndAdd(bytes, floats, count);
                } else {
                    lookUp(bytes, floats, count);
                }
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    static Kernel shortsToFloats() {
        short[] shorts = new short[BLOCK];
        float[] floats = new float[BLOCK];
        return new Kernel((source, target) -> {
            ShortBuffer in = source.asShortBuffer();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                in.get(first, shorts, 0, count);
                widen(shorts, floats, count);
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    static Kernel unsignedShortsToFloats() {
        short[] shorts = new short[BLOCK];
        float[] floats = new float[BLOCK];
        return new Kernel((source, target) -> {
            ShortBuffer in = source.asShortBuffer();
            FloatBuffer out = target.asFloatBuffer();
            return (first, count) -> {
                in.get(first, shorts, 0, count);
                if (FastKernels.SIGNED_CASTS) {
                    flipFirstBits(shorts, count);
                    widenAndAdd(shorts, floats, count);
                } else {
                    widenUnsigned(shorts, floats, count);
                }
                out.put(first, floats, 0, count);
                return true;
            };
        });
    }

    static void widen(byte[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void widen(short[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void widenUnsigned(short[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] & 0xffff;
        }
    }

    private static void lookUp(byte[] from, float[] to, int count) {
        float[] floats = UNSIGNED_BYTES;
        for (int i = 0; i < count; i++) {
            to[i] = floats[from[i] & 0xff];
        }
    }

    /** Loops of their own: C2 does not vectorise them together with what follows. */
    private static void flipFirstBits(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (bytes[i] ^ 0x80);
        }
    }

    private static void flipFirstBits(short[] shorts, int count) {
        for (int i = 0; i < count; i++) {
            shorts[i] = (short) (shorts[i] ^ 0x8000);
        }
    }

    private static void widenAndAdd(byte[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] + 0x1p7f;
        }
    }

    private static void widenAndAdd(short[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] + 0x1p15f;
        }
    }
}
