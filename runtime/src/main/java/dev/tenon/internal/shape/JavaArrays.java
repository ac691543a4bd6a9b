package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;

/** Checks that Java arrays can hold examples. */
public final class JavaArrays {
    private JavaArrays() {}

    /**
     * Checks examples.
     *
     * @param number the first one's number in messages
     */
    public static void require(Schema.Component component, Extent extent, Site site, long number) {
        requireAlike(component, extent.shape(), site);
        if (extent instanceof Extent.Ragged ragged) {
            requireRows(component, ragged.shape(), ragged.splits(), site, number);
        } else if (extent instanceof Extent.Padded padded) {
            requireRows(component, padded.shape(), padded.lengths(), site, number);
        }
    }

    /** Checks what the shapes of all examples have in common. */
    public static void requireAlike(Schema.Component component, ExampleShape shape, Site site) {
        ArrayShape row = shape.row();
        row.requireJavaArray(site);
        if (JavaElement.isFlat(component) && row.size() > ArrayShape.LONGEST_ARRAY) {
            throw site.mismatch(row.size() + " elements of shape " + row + " are more than a flat Java array holds");
        }
    }

    private static void requireRows(
            Schema.Component component, ExampleShape shape, RowSplits splits, Site site, long number) {
        for (int i = 0; i < splits.size(); i++) {
            requireRows(component, shape, splits.length(i), site, number == Site.SINGLE ? number : number + i);
        }
        if (splits.levels() == 2) {
            long[] inner = splits.level(1);
            for (int i = 1; i < inner.length; i++) {
                requireLength(inner[i] - inner[i - 1], site);
            }
        }
    }

    /** Checks how many rows an example has. */
    public static void requireRows(Schema.Component component, ExampleShape shape, long rows, Site site, long number) {
        if (rows > ArrayShape.LONGEST_ARRAY) {
            throw tooLong(rows, site, number);
        }
        if (JavaElement.isFlat(component) && rows * shape.row().size() > ArrayShape.LONGEST_ARRAY) {
            throw site.mismatch(number, rows * shape.row().size() + " elements are more than a flat Java array holds");
        }
    }

    /** Checks how long an inner row is, which is returned. */
    public static int requireLength(long length, Site site) {
        if (length > ArrayShape.LONGEST_ARRAY) {
            throw tooLong(length, site, Site.SINGLE);
        }
        return (int) length;
    }

    private static SchemaMismatchException tooLong(long length, Site site, long number) {
        return site.mismatch(number, "an axis of " + length + " is longer than a Java array can be");
    }
}
