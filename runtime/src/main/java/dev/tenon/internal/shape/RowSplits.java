package dev.tenon.internal.shape;

import java.util.Arrays;

/**
 * Where the rows of examples begin: {@code RaggedTensor.nested_row_splits}, found valid. Of one level, split {@code i} is the
 * first value of example {@code i}; of two, it is the example's first inner row, whose values the inner splits tell.
 */
public final class RowSplits {
    private final long[][] levels;

    /** With these splits, the outermost level first; they are not copied. */
    public RowSplits(long[]... levels) {
        this.levels = levels.clone();
    }

    /** Of one level, with rows of these lengths. */
    public static RowSplits ofLengths(long... lengths) {
        long[] splits = new long[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            splits[i + 1] = splits[i] + lengths[i];
        }
        return new RowSplits(splits);
    }

    /** How many levels there are: 1 or 2. */
    public int levels() {
        return levels.length;
    }

    /** The splits of a level, the outermost being 0; not to be changed. */
    public long[] level(int level) {
        return levels[level];
    }

    /** The number of examples. */
    public int size() {
        return levels[0].length - 1;
    }

    /** The number of values in all. */
    public long values() {
        long[] innermost = levels[levels.length - 1];
        return innermost[innermost.length - 1];
    }

    /** The number of rows of an example. */
    public long length(int example) {
        return levels[0][example + 1] - levels[0][example];
    }

    /** The number of rows of each example. */
    public long[] lengths() {
        long[] lengths = new long[size()];
        Arrays.setAll(lengths, this::length);
        return lengths;
    }

    /** The number of rows of the example that has most; 0 where there are no examples. */
    public long longest() {
        long longest = 0;
        for (int i = 0; i < size(); i++) {
            longest = Math.max(longest, length(i));
        }
        return longest;
    }

    /** The first value of an example; of the one behind the last, the number of values. */
    public long firstValue(int example) {
        long first = levels[0][example];
        return levels.length == 1 ? first : levels[1][(int) first];
    }

    /** The rows of the examples in {@code [from, to)}. */
    public RowSplits slice(int from, int to) {
        long[] outer = part(levels[0], from, to);
        return levels.length == 1
                ? new RowSplits(outer)
                : new RowSplits(outer, part(levels[1], (int) levels[0][from], (int) levels[0][to]));
    }

    /** Splits counted from the first of them. */
    private static long[] part(long[] splits, int from, int to) {
        long[] part = Arrays.copyOfRange(splits, from, to + 1);
        long first = part[0];
        for (int i = 0; i < part.length; i++) {
            part[i] -= first;
        }
        return part;
    }

    /** The example that a value belongs to. */
    int exampleOf(long value) {
        long row = levels.length == 1 ? value : lastAtMost(levels[1], value);
        return lastAtMost(levels[0], row);
    }

    /** The last row that begins at {@code value} or before it: rows without values begin where the next one does. */
    private static int lastAtMost(long[] splits, long value) {
        int low = 0;
        for (int high = splits.length - 1; high - low > 1; ) {
            int middle = (low + high) >>> 1;
            if (splits[middle] <= value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a value is in its example: its row, and of two levels its place in that as well. */
    long[] indexOf(long value) {
        if (levels.length == 1) {
            return new long[] {value - levels[0][exampleOf(value)]};
        }
        int row = lastAtMost(levels[1], value);
        return new long[] {row - levels[0][exampleOf(value)], value - levels[1][row]};
    }
}
