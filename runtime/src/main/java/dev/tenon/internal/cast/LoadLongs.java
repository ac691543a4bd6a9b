package dev.tenon.internal.cast;

import static dev.tenon.internal.cast.CarriedBlock.BLOCK;

import dev.tenon.DType;

/** Booleans and integers as {@code long}; uint64 as its bits. */
final class LoadLongs {
    private LoadLongs() {}

    static Load<long[]> of(DType from) {
        return switch (from) {
            case INT64, UINT64 -> Load.LONGS;
            case UINT32 -> Load.INTS.then(LoadLongs::unsigned, new int[BLOCK]);
            default -> LoadInts.of(from).then(LoadLongs::signed, new int[BLOCK]);
        };
    }

    private static void signed(int[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i];
        }
    }

    private static void unsigned(int[] from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = from[i] & 0xffffffffL;
        }
    }
}
