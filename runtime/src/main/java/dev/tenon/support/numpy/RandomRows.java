package dev.tenon.support.numpy;

import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.RowSplits;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the elements of chosen examples begin in their files, and how far they reach in an array of their own. */
final class RandomRows {
    private final RecordDataset<?> dataset;
    private final int component;
    private final ChosenExamples chosen;

    /** The first element of each in its file, in the order of the files. */
    private final long[] starts;

    private RandomRows(RecordDataset<?> dataset, int component, ChosenExamples chosen) {
        this.dataset = dataset;
        this.component = component;
        this.chosen = chosen;
        this.starts = new long[chosen.count()];
    }

    /**
     * What was found.
     *
     * @param starts the first element of each in its file, in the order of the files
     */
    record Found(Extent extent, long[] starts) {}

    /** Reads row splits and lengths. */
    static Found read(RecordDataset<?> dataset, int component, ChosenExamples chosen) throws IOException {
        RandomRows rows = new RandomRows(dataset, component, chosen);
        return new Found(rows.extent(), rows.starts);
    }

    private Extent extent() throws IOException {
        FileRows first = rows(0);
        if (first instanceof FileRows.Dense dense) {
            for (int i = 0; i < starts.length; i++) {
                starts[i] = dense.start(chosen.inFile(i));
            }
            return dense.all();
        }
        ExampleShape shape = first.shape();
        if (first instanceof PaddedFileRows) {
            RowSplits lengths = RowSplits.ofLengths(lengths());
            return new Extent.Padded(shape, lengths, shape.limit().width(lengths.longest()));
        }
        boolean isNested = first instanceof RaggedFileRows.Nested;
        long[] outer =
                splits(file -> isNested ? ((RaggedFileRows.Nested) file).outer() : ((RaggedFileRows) file).ends());
        RowSplits splits = isNested ? new RowSplits(outer, inner(outer)) : new RowSplits(outer);
        for (int i = 0; i < starts.length; i++) {
            starts[i] *= shape.row().size();
        }
        return new Extent.Ragged(shape, splits, true);
    }

    private FileRows rows(int i) {
        return dataset.part(chosen.file(i)).column(component).rows();
    }

    private long[] lengths() throws IOException {
        long[] lengths = new long[starts.length];
        CountsOfFiles counts = new CountsOfFiles(file -> ((PaddedFileRows) file).ends());
        for (int i = 0; i < starts.length; i++) {
            lengths[chosen.place(i)] = counts.of(i).length(chosen.inFile(i));
            starts[i] = rows(i).start(chosen.inFile(i));
        }
        return lengths;
    }

    /** The outer splits; the starts are rows then. */
    private long[] splits(Function<FileRows, FileEnds> ends) throws IOException {
        long[] splits = new long[starts.length + 1];
        long[] two = new long[2];
        CountsOfFiles counts = new CountsOfFiles(ends);
        for (int i = 0; i < starts.length; i++) {
            counts.of(i).splits(chosen.inFile(i), two, 0, 2);
            splits[chosen.place(i) + 1] = two[1] - two[0];
            starts[i] = two[0];
        }
        accumulate(splits);
        return splits;
    }

    /** The inner splits; the starts are values then. */
    private long[] inner(long[] outer) throws IOException {
        int rows = VariableRows.heapSize(
                outer[outer.length - 1] + 1, dataset.part(chosen.file(0)).site(component));
        long[] splits = new long[rows];
        long[] read = new long[16];
        CountsOfFiles counts = new CountsOfFiles(file -> ((RaggedFileRows.Nested) file).inner());
        for (int i = 0; i < starts.length; i++) {
            int first = (int) outer[chosen.place(i)];
            int count = (int) outer[chosen.place(i) + 1] - first;
            read = read.length <= count ? new long[Math.max(count + 1, 2 * read.length)] : read;
            counts.of(i).splits(starts[i], read, 0, count + 1);
            starts[i] = read[0];
            for (int row = 0; row < count; row++) {
                splits[first + row + 1] = read[row + 1] - read[row];
            }
        }
        accumulate(splits);
        return splits;
    }

    /** Makes splits of lengths that stand where the rows end. */
    private static void accumulate(long[] splits) {
        for (int i = 1; i < splits.length; i++) {
            splits[i] += splits[i - 1];
        }
    }

    /** Reads the counts of one file after the other. */
    private final class CountsOfFiles {
        private final Function<FileRows, FileEnds> ends;
        private int file = -1;
        private @Nullable RandomCounts counts;

        CountsOfFiles(Function<FileRows, FileEnds> ends) {
            this.ends = ends;
        }

        RandomCounts of(int i) {
            RandomCounts open = counts;
            if (open == null || file != chosen.file(i)) {
                file = chosen.file(i);
                open = new RandomCounts(ends.apply(rows(i)));
                counts = open;
            }
            return open;
        }
    }
}
