package dev.tenon.support.numpy;

import dev.tenon.Rows;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.RowSplits;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how many rows the examples of a component have, one file after the other. */
final class RowsOfFiles implements Closeable {
    private final RecordDataset<?> dataset;
    private final int component;
    private int part;

    /** The example of the file that is read first. */
    private long begin;

    /** The examples that are left of the file. */
    private long left;

    private @Nullable RowInput input;

    /** From an example of a file on. */
    RowsOfFiles(RecordDataset<?> dataset, int component, int part, long begin) {
        this.dataset = dataset;
        this.component = component;
        this.part = part - 1;
        this.begin = begin;
    }

    /** The extent of the next examples, as if they were in an array of their own. */
    Extent next(int count) throws IOException {
        long[] outer = new long[count + 1];
        long[] inner = new long[1];
        int rows = 0;
        for (int i = 0; i < count; i++) {
            RowInput from = input();
            from.next();
            left--;
            outer[i + 1] = outer[i] + from.rows();
            if (shape().variableAxes() == 2) {
                inner = withRoom(inner, outer[i + 1]);
                for (; rows < outer[i + 1]; rows++) {
                    inner[rows + 1] = inner[rows] + from.nextLength();
                }
            }
        }
        return shape().variableAxes() == 2
                ? new Extent.Ragged(shape(), new RowSplits(outer, Arrays.copyOf(inner, rows + 1)), true)
                : extent(new RowSplits(outer));
    }

    private Extent extent(RowSplits splits) {
        return column().component().rows() instanceof Rows.Padded
                ? new Extent.Padded(shape(), splits, shape().limit().width(splits.longest()))
                : new Extent.Ragged(shape(), splits, true);
    }

    private long[] withRoom(long[] splits, long rows) {
        if (rows < splits.length) {
            return splits;
        }
        int needed = VariableRows.heapSize(rows + 1, column().site());
        return Arrays.copyOf(splits, (int) Math.max(needed, Math.min(2L * splits.length, Integer.MAX_VALUE - 8)));
    }

    private FileColumn column() {
        return dataset.part(part).column(component);
    }

    private ExampleShape shape() {
        return column().rows().shape();
    }

    private RowInput input() throws IOException {
        RowInput open = input;
        while (left == 0 || open == null) {
            close();
            part++;
            left = dataset.part(part).size() - begin;
            open = ((VariableRows) column().rows()).open(begin);
            input = open;
            begin = 0;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        RowInput ended = input;
        input = null;
        if (ended != null) {
            CloseAll.of(List.of(ended));
        }
    }
}
