package dev.tenon.internal.cast;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Halves by {@code Float.floatToFloat16} and {@code Float.float16ToFloat}, which Java has since 20 and C2 turns into the
 * processor's instructions. Those make a signaling NaN quiet; NumPy does not, so NaN is treated apart.
 */
final class HalfInstructions {
    private static final @Nullable MethodHandle FROM_FLOAT = find("floatToFloat16", short.class, float.class);
    private static final @Nullable MethodHandle TO_FLOAT = find("float16ToFloat", float.class, short.class);

    static final boolean EXIST = FROM_FLOAT != null && TO_FLOAT != null;

    private HalfInstructions() {}

    private static @Nullable MethodHandle find(String name, Class<?> result, Class<?> argument) {
        try {
            return MethodHandles.publicLookup().findStatic(Float.class, name, MethodType.methodType(result, argument));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null;
        }
    }

    static void toFloatBits(short[] halves, int[] bits, int count) {
        for (int i = 0; i < count; i++) {
            bits[i] = Float.floatToRawIntBits(toFloat(halves[i]));
        }
        if (FloatBits.hasNaN(bits, count)) {
            for (int i = 0; i < count; i++) {
                bits[i] = Half.toFloatBits(halves[i]);
            }
        }
    }

    static void fromFloatBits(int[] bits, short[] halves, int count) {
        for (int i = 0; i < count; i++) {
            halves[i] = fromFloat(Float.intBitsToFloat(bits[i]));
        }
        if (FloatBits.hasNaN(bits, count)) {
            for (int i = 0; i < count; i++) {
                if (FloatBits.isNaN(bits[i])) {
                    halves[i] = Half.fromFloatBits(bits[i]);
                }
            }
        }
    }

    /** Quietens NaN. */
    static void fromFloats(float[] values, short[] halves, int count) {
        for (int i = 0; i < count; i++) {
            halves[i] = fromFloat(values[i]);
        }
    }

    private static float toFloat(short half) {
        try {
            return (float) TO_FLOAT.invokeExact(half);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static short fromFloat(float value) {
        try {
            return (short) FROM_FLOAT.invokeExact(value);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
