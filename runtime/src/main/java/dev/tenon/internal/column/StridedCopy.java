package dev.tenon.internal.column;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Elements that lie apart, put side by side: a loop for each usual size, which moves whole elements. */
final class StridedCopy {
    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);

    private StridedCopy() {}

    /** Either byte order moves bytes as they are; that of the machine does it at once. */
    private static VarHandle view(Class<?> elements) {
        return MethodHandles.byteArrayViewVarHandle(elements, ByteOrder.nativeOrder());
    }

    /**
     * Copies {@code count} elements.
     *
     * @param source the offset of the first
     * @param step how many bytes lie between the beginnings of two of them
     * @param target where they go
     */
    static void gather(byte[] from, int source, int step, byte[] to, int target, int count, int elementSize) {
        switch (elementSize) {
            case Byte.BYTES -> bytes(from, source, step, to, target, count);
            case Short.BYTES -> shorts(from, source, step, to, target, count);
            case Integer.BYTES -> ints(from, source, step, to, target, count);
            case Long.BYTES -> longs(from, source, step, to, target, count);
            default -> {
                for (int i = 0; i < count; i++) {
                    System.arraycopy(from, source + i * step, to, target + i * elementSize, elementSize);
                }
            }
        }
    }

    private static void bytes(byte[] from, int source, int step, byte[] to, int target, int count) {
        for (int i = 0; i < count; i++) {
            to[target + i] = from[source + i * step];
        }
    }

    private static void shorts(byte[] from, int source, int step, byte[] to, int target, int count) {
        for (int i = 0; i < count; i++) {
            SHORT.set(to, target + i * Short.BYTES, (short) SHORT.get(from, source + i * step));
        }
    }

    private static void ints(byte[] from, int source, int step, byte[] to, int target, int count) {
        for (int i = 0; i < count; i++) {
            INT.set(to, target + i * Integer.BYTES, (int) INT.get(from, source + i * step));
        }
    }

    private static void longs(byte[] from, int source, int step, byte[] to, int target, int count) {
        for (int i = 0; i < count; i++) {
            LONG.set(to, target + i * Long.BYTES, (long) LONG.get(from, source + i * step));
        }
    }
}
