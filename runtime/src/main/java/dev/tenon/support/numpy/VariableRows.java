package dev.tenon.support.numpy;

import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Place;
import dev.tenon.internal.shape.Site;
import java.io.IOException;

/** Examples each of which has its own number of rows. */
sealed interface VariableRows extends FileRows permits RaggedFileRows, RaggedFileRows.Nested, PaddedFileRows {

    /** Reads how many rows the examples have, from number {@code first} to the last. The caller closes the input. */
    RowInput open(long first) throws IOException;

    /** The example that a value belongs to, which is counted from example {@code first}, padding aside. */
    Found find(long first, long value) throws IOException;

    /**
     * An example that was searched for.
     *
     * @param start the number of values before it, counted as the one that was searched for
     */
    record Found(long example, long start) {}

    @Override
    default Place place(long first, long element) throws IOException {
        long size = Math.max(1, shape().row().size());
        Found found = find(first, element / size);
        Extent one = one(found.example()).extent();
        return new Place(
                found.example(),
                one.cursor(0).of(element - found.start() * size).index());
    }

    /** The number of row splits, if the heap can hold them. */
    static int heapSize(long splits, Site site) {
        if (splits > ArrayShape.LONGEST_ARRAY) {
            throw site.mismatch(splits + " rows are more than can be counted in memory: read them in batches");
        }
        return (int) splits;
    }
}
