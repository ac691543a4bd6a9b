package dev.tenon.edges;

import dev.tenon.As;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Dims;
import dev.tenon.Padded;
import dev.tenon.Ragged;
import dev.tenon.TensorRecord;
import java.util.Arrays;

/** Rows as a batch can hold them, with and without casts that check each value. */
@TensorRecord(casting = Casting.EXACT)
record LargeRows(
        @Dims("60") int[] dense,
        @Dims("60") @As(DType.INT32) long[] denseCast,
        @Ragged int[] ragged,
        @Ragged @As(DType.INT32) long[] raggedCast,
        @Ragged @Dims("_ _") int[][] jagged,
        @Padded(value = -1) int[] padded,
        @Padded(value = -1) @As(DType.INT32) long[] paddedCast) {
    /** As long as the longest of them. */
    static final int LONGEST = 200;

    /** Rows that differ from those of other examples, in their lengths, too. */
    static LargeRows number(int n) {
        int length = n * 37 % (LONGEST + 1);
        int[] dense = new int[60];
        int[] row = new int[length];
        int[][] jagged = new int[length / 50][n % 100];
        Arrays.setAll(dense, i -> 1000 * n + i);
        Arrays.setAll(row, i -> 1000 * n + i);
        Arrays.setAll(jagged, i -> Arrays.copyOf(row, jagged[i].length + i));
        long[] longRow = Arrays.stream(row).asLongStream().toArray();
        return new LargeRows(
                dense, Arrays.stream(dense).asLongStream().toArray(), row, longRow, jagged, row, longRow.clone());
    }
}
