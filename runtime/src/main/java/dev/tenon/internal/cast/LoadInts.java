package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** Booleans, and integers that {@code int} holds. */
final class LoadInts {
    private LoadInts() {}

    static Load<int[]> of(DType from) {
        return switch (from) {
            case BOOL -> Load.BYTES.then(LoadInts::truths, new byte[BLOCK]);
            case INT8 -> Load.BYTES.then(LoadInts::signed, new byte[BLOCK]);
            case UINT8 -> Load.BYTES.then(LoadInts::unsigned, new byte[BLOCK]);
            case INT16 -> Load.SHORTS.then(LoadInts::signed, new short[BLOCK]);
            case UINT16 -> Load.SHORTS.then(LoadInts::unsigned, new short[BLOCK]);
            case INT32 -> Load.INTS;
            default -> throw new IllegalArgumentException(from + " is not held by int");
        };
    }

    private static void truths(byte[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = (from[i] | -from[i]) >>> 31;
        }
    }

    private static void signed(byte[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void unsigned(byte[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] & 0xff;
        }
    }

    private static void signed(short[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void unsigned(short[] from, int[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] & 0xffff;
        }
    }
}
