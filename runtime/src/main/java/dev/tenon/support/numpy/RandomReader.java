package dev.tenon.support.numpy;

import dev.tenon.internal.parallel.Parallel;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RowAgreement;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.internal.window.ByteWindows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads examples of a dataset at random, each component by itself: {@code array[indices]}. Within one call the files are read
 * forward, whatever the order of the examples. No CRC of a stored member is checked.
 */
public final class RandomReader {
    private final RecordDataset<?> dataset;
    private final int components;

    /** Those that extents were given for last, and whose elements are read next. */
    private ChosenExamples chosen;

    private List<RandomRows.Found> rows = List.of();

    RandomReader(RecordDataset<?> dataset, int components) {
        this.dataset = dataset;
        this.components = components;
        this.chosen = new ChosenExamples(dataset, new long[0], 0);
    }

    /**
     * How far examples reach in arrays of their own, after checking that they are alike where they have to be.
     *
     * @param examples their numbers, each at most once, of which the first {@code count} are read
     * @param count 1 or more
     */
    public Extents extents(long[] examples, int count) throws IOException {
        dataset.requireOpen();
        chosen = new ChosenExamples(dataset, examples, count);
        requireAlike();
        List<RandomRows.Found> found = new ArrayList<>();
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            found.add(RandomRows.read(dataset, i, chosen));
            extents.add(found.get(i).extent());
        }
        rows = found;
        RecordFile file = dataset.part(chosen.file(0));
        // Each file was found to agree with itself when it was opened: this finds one that was changed since.
        new RowAgreement(
                        file.arrays().schema(),
                        extents,
                        Site.SINGLE,
                        i -> Site.of(file.arrays().schema(), i))
                .check();
        return new Extents(file.arrays(), count, extents);
    }

    private void requireAlike() {
        for (int i = 1; i < chosen.count(); i++) {
            if (chosen.file(i) != chosen.file(i - 1)) {
                RecordDataset.requireAlike(dataset.part(chosen.file(0)), dataset.part(chosen.file(i)));
            }
        }
    }

    /**
     * Reads a component of the examples that extents were given for last, which are numbers, to where their extent says. Of
     * what is padded, padding is left as it is. Large examples are read on several cores: the target is asked for positions in
     * any order, by several threads.
     */
    public void read(int component, Extent extent, ByteWindows target) throws IOException {
        int elementBytes = dataset.dtype(component).byteSize();
        long bytes = extent.elements(chosen.count()) * elementBytes;
        Parallel.ranges(
                chosen.count(),
                bytes,
                (from, to) ->
                        new RandomNumbers(this, component, extent, elementBytes, target).read((int) from, (int) to));
    }

    /** The same for a component of strings, one example after the other. Of what is padded, padding becomes empty strings. */
    public void readStrings(int component, Extent extent, StringOutput target) throws IOException {
        PlacedStrings placed = new PlacedStrings(extent, target);
        for (int i : chosen.byPlace()) {
            FileRows.One one = one(component, i, extent);
            try (StringInput strings = column(component, i).readOneStrings(inFile(i), one)) {
                placed.read(strings, place(i), place(i) + 1);
            }
        }
    }

    /** The column that has the i-th example, in the order of the files. */
    FileColumn column(int component, int i) {
        return dataset.part(chosen.file(i)).column(component);
    }

    int file(int i) {
        return chosen.file(i);
    }

    long inFile(int i) {
        return chosen.inFile(i);
    }

    int place(int i) {
        return chosen.place(i);
    }

    /** The example's first element in its file, padding included. */
    long start(int component, int i) {
        return rows.get(component).starts()[i];
    }

    /** The example by itself. */
    FileRows.One one(int component, int i, Extent extent) {
        Extent rowsOnly = extent instanceof Extent.Padded padded ? padded.unpadded() : extent;
        return new FileRows.One(start(component, i), rowsOnly.slice(place(i), place(i) + 1));
    }
}
