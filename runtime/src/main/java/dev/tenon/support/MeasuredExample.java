package dev.tenon.support;

import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.MeasuredShape;
import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.shape.Site;
import java.lang.reflect.Array;

/**
 * How long the rows of a component are in one example after the other, each measured before it is put.
 *
 * @param <R> the record
 */
public final class MeasuredExample<R> {
    private final RecordCodec<R> codec;
    private final int index;
    private final MeasuredRows measured;
    private final ExampleShape shape;
    private long rows;
    private long[] innerLengths = new long[16];

    /**
     * For a component.
     *
     * @param site where it goes
     */
    public MeasuredExample(RecordCodec<R> codec, int index, ExampleShape shape, Site site) {
        this.codec = codec;
        this.index = index;
        this.shape = shape;
        this.measured = new MeasuredRows(codec.schema().components().get(index), shape, site);
    }

    /** Looks how long the rows of the next example are. */
    public void measure(R example, long number) {
        if (shape.variableAxes() == 0) {
            return;
        }
        Object value = measured.leaf(codec, index, example, number);
        rows = measured.count(value, number);
        if (shape.variableAxes() == 2 && value instanceof Object[] inner) {
            if (innerLengths.length < inner.length) {
                innerLengths = new long[Math.max(inner.length, 2 * innerLengths.length)];
            }
            for (int i = 0; i < inner.length; i++) {
                innerLengths[i] = inner[i] == null ? 0 : Array.getLength(inner[i]);
            }
        }
    }

    /** Whether the component of an example is null, or has a null where its lengths should be. */
    public boolean isNull(R example) {
        return MeasuredShape.isCutByNull(codec.leaf(example, index), shape.rank());
    }

    /** What the shapes of all examples have in common. */
    ExampleShape shape() {
        return shape;
    }

    /** The number of the example's rows. */
    public long rows() {
        return rows;
    }

    /** The length of one of its rows, where those differ. */
    public long innerLength(int row) {
        return innerLengths[row];
    }

    /** The number of its values; 1 where no length differs. */
    long values() {
        if (shape.variableAxes() < 2) {
            return shape.variableAxes() == 0 ? 1 : rows;
        }
        long values = 0;
        for (int i = 0; i < rows; i++) {
            values += innerLengths[i];
        }
        return values;
    }

    /** Its extent, as if it were the only example. */
    public Extent extent() {
        return switch (shape.variableAxes()) {
            case 0 -> new Extent.Dense(shape.row(), true);
            case 1 -> new Extent.Ragged(shape, RowSplits.ofLengths(rows), true);
            default -> new Extent.Ragged(shape, new RowSplits(new long[] {0, rows}, innerSplits()), true);
        };
    }

    private long[] innerSplits() {
        long[] splits = new long[(int) rows + 1];
        for (int i = 0; i < rows; i++) {
            splits[i + 1] = splits[i] + innerLengths[i];
        }
        return splits;
    }
}
