package dev.tenon.support.numpy;

import java.io.IOException;

/**
 * Where the rows of examples end, by row splits or lengths that were valid when their file was opened, and that stay there
 * until they are asked for. Whoever reads all of them again finds out whether they are the same.
 *
 * @param end of the last row, which is the number of all rows; by lengths, after what is too long was cut
 * @param hash tells all of them from others: any single one that is changed gives another hash
 */
record FileEnds(FileCounts counts, CountRule rule, long end, long hash) {

    /** The number of examples. */
    long examples() {
        return counts.size() - rule.leading();
    }

    /** Reads them from example {@code first} on; all of them with the CRC checked. The caller closes it. */
    RowEnds open(long first) throws IOException {
        return first == 0 ? RowEnds.ofAll(this) : RowEnds.of(this, first, examples() - first);
    }

    /** Where all examples begin, and behind that where the last one ends. */
    long[] read() throws IOException {
        try (RowEnds ends = open(0)) {
            return take(ends, examples());
        }
    }

    /** The same for {@code examples} of them from {@code first} on; by lengths, counted from there. */
    long[] read(long first, long examples) throws IOException {
        try (RowEnds ends = RowEnds.of(this, first, examples)) {
            return take(ends, examples);
        }
    }

    private long[] take(RowEnds ends, long examples) throws IOException {
        long[] splits = new long[VariableRows.heapSize(examples + 1, counts.site())];
        splits[0] = ends.end();
        for (int i = 1; i < splits.length; i++) {
            ends.next();
            splits[i] = ends.end();
        }
        return splits;
    }

    /** Where an example begins, by row splits. */
    long start(long example) throws IOException {
        long start = counts.read(example);
        if (start < 0 || start > end) {
            throw counts.changed();
        }
        return start;
    }

    /** How many rows begin in {@code [from, to)}, of which these are where examples begin. */
    long rows(long from, long to) throws IOException {
        if (to < from) {
            throw counts.changed();
        }
        return to - from;
    }

    /** The last example that begins at {@code row} or before it: those without rows begin where the next one does. */
    long exampleOf(long row) throws IOException {
        long low = 0;
        for (long high = examples(); high - low > 1; ) {
            long middle = (low + high) >>> 1;
            if (counts.read(middle) <= row) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
