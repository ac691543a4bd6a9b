package dev.tenon.internal.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Pieces of bytes, all of the same size and the same stride apart. */
final class Strided {
    private Strided() {}

    /**
     * Copies {@code count} pieces of {@code size} bytes. Positions are absolute; those of the buffers stay.
     *
     * @param from where the first piece is in {@code source}
     * @param to where it goes in {@code target}
     */
    static void copy(
            ByteBuffer source,
            int from,
            int sourceStride,
            ByteBuffer target,
            int to,
            int targetStride,
            int size,
            int count) {
        // A piece of the size of a number is copied as one, whatever it is: both buffers have the same order.
        ByteBuffer in = source.duplicate().order(ByteOrder.nativeOrder());
        ByteBuffer out = target.duplicate().order(ByteOrder.nativeOrder());
        switch (size) {
            case 1 -> {
                for (int i = 0; i < count; i++) {
                    out.put(to + i * targetStride, in.get(from + i * sourceStride));
                }
            }
            case 2 -> {
                for (int i = 0; i < count; i++) {
                    out.putShort(to + i * targetStride, in.getShort(from + i * sourceStride));
                }
            }
            case 4 -> {
                for (int i = 0; i < count; i++) {
                    out.putInt(to + i * targetStride, in.getInt(from + i * sourceStride));
                }
            }
            case 8 -> {
                for (int i = 0; i < count; i++) {
                    out.putLong(to + i * targetStride, in.getLong(from + i * sourceStride));
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    out.put(to + i * targetStride, in, from + i * sourceStride, size);
                }
            }
        }
    }
}
