package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;

/** Elements of each dtype to and from {@code long} and {@code double}, in the byte order that the buffer has. */
final class Elements {
    private Elements() {}

    static boolean isFloat(DType dtype) {
        return switch (dtype) {
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> true;
            case BOOL, INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64, STRING -> false;
        };
    }

    static void load(ByteBuffer source, DType dtype, long[] values, int count) {
        ShortBuffer shorts = source.asShortBuffer();
        IntBuffer ints = source.asIntBuffer();
        switch (dtype) {
            case BOOL -> {
                for (int i = 0; i < count; i++) {
                    values[i] = source.get(i) != 0 ? 1 : 0;
                }
            }
            case INT8 -> {
                for (int i = 0; i < count; i++) {
                    values[i] = source.get(i);
                }
            }
            case UINT8 -> {
                for (int i = 0; i < count; i++) {
                    values[i] = Byte.toUnsignedInt(source.get(i));
                }
            }
            case INT16 -> {
                for (int i = 0; i < count; i++) {
                    values[i] = shorts.get(i);
                }
            }
            case UINT16 -> {
                for (int i = 0; i < count; i++) {
                    values[i] = Short.toUnsignedInt(shorts.get(i));
                }
            }
            case INT32 -> {
                for (int i = 0; i < count; i++) {
                    values[i] = ints.get(i);
                }
            }
            case UINT32 -> {
                for (int i = 0; i < count; i++) {
                    values[i] = Integer.toUnsignedLong(ints.get(i));
                }
            }
            case INT64 -> source.asLongBuffer().get(values, 0, count);
            default -> throw notHere(dtype);
        }
    }

    static void load(ByteBuffer source, DType dtype, double[] values, int count) {
        switch (dtype) {
            case FLOAT16 -> {
                ShortBuffer halves = source.asShortBuffer();
                for (int i = 0; i < count; i++) {
                    values[i] = Half.toFloat(halves.get(i));
                }
            }
            case FLOAT32 -> {
                FloatBuffer floats = source.asFloatBuffer();
                for (int i = 0; i < count; i++) {
                    values[i] = floats.get(i);
                }
            }
            default -> throw notHere(dtype);
        }
    }

    static void store(long[] values, ByteBuffer target, DType dtype, int count) {
        switch (dtype) {
            case INT8, UINT8 -> {
                for (int i = 0; i < count; i++) {
                    target.put(i, (byte) values[i]);
                }
            }
            case INT16, UINT16 -> {
                ShortBuffer shorts = target.asShortBuffer();
                for (int i = 0; i < count; i++) {
                    shorts.put(i, (short) values[i]);
                }
            }
            case INT32, UINT32 -> {
                IntBuffer ints = target.asIntBuffer();
                for (int i = 0; i < count; i++) {
                    ints.put(i, (int) values[i]);
                }
            }
            case INT64, UINT64 -> target.asLongBuffer().put(values, 0, count);
            case FLOAT32 -> {
                FloatBuffer floats = target.asFloatBuffer();
                for (int i = 0; i < count; i++) {
                    floats.put(i, (float) values[i]);
                }
            }
            case FLOAT64 -> {
                DoubleBuffer doubles = target.asDoubleBuffer();
                for (int i = 0; i < count; i++) {
                    doubles.put(i, (double) values[i]);
                }
            }
            default -> throw notHere(dtype);
        }
    }

    static void store(double[] values, ByteBuffer target, DType dtype, int count) {
        switch (dtype) {
            case FLOAT32 -> {
                FloatBuffer floats = target.asFloatBuffer();
                for (int i = 0; i < count; i++) {
                    floats.put(i, (float) values[i]);
                }
            }
            case FLOAT64 -> target.asDoubleBuffer().put(values, 0, count);
            default -> throw notHere(dtype);
        }
    }

    private static IllegalArgumentException notHere(DType dtype) {
        return new IllegalArgumentException(dtype + " is not cast this way");
    }
}
