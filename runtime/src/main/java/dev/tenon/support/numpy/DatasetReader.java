package dev.tenon.support.numpy;

import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.file.MappedMemory;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RowAgreement;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.internal.window.ByteWindows;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a dataset from one example to its last, each component by itself. The read that comes to the end of a file that was
 * read from its beginning finds out whether that file is damaged.
 */
public final class DatasetReader implements Closeable {
    private final RecordDataset<?> dataset;
    private final List<RowsOfFiles> rows = new ArrayList<>();
    private final List<ElementsOfFiles> elements = new ArrayList<>();

    /** The examples that extents were given for last, and whose elements are read next; the file of the first. */
    private long first;

    private int count;
    private int part;

    /** From an example of a file on. */
    DatasetReader(RecordDataset<?> dataset, int components, int part, long begin) {
        this.dataset = dataset;
        for (int i = 0; i < components; i++) {
            rows.add(new RowsOfFiles(dataset, i, part, begin));
            elements.add(new ElementsOfFiles(dataset, i, part, begin));
        }
    }

    /**
     * How far the next {@code count} examples, from {@code first} on, reach in arrays of their own, after checking that they
     * are alike where they have to be.
     */
    public Extents extents(long first, int count) throws IOException {
        this.first = first;
        this.count = count;
        this.part = dataset.requireAlike(first, count);
        RecordFile file = dataset.part(part);
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FileRows inFile = file.column(i).rows();
            extents.add(
                    inFile instanceof FileRows.Dense dense
                            ? dense.all()
                            : rows.get(i).next(count));
        }
        new RowAgreement(file.arrays().schema(), extents, first - dataset.start(part), file::site).check();
        return new Extents(file.arrays(), count, extents);
    }

    /**
     * The memory of a component of the examples that extents were given for last, where they are in one file as {@code extent} has
     * them. Who takes it does not read them, but calls {@link #skip}.
     */
    public Optional<MappedMemory> memory(int component, Extent extent) throws IOException {
        return first + count <= dataset.start(part + 1)
                ? dataset.part(part).memory(component, extent, first - dataset.start(part), count)
                : Optional.empty();
    }

    /** Passes over a component of the examples that extents were given for last. */
    public void skip(int component) throws IOException {
        elements.get(component).skip(count);
    }

    /**
     * Reads a component of the examples that extents were given for last, which are numbers, to where their extent says. Of
     * what is padded, padding is left as it is. The target is asked for positions in ascending order, not for all of them.
     */
    public void read(int component, Extent extent, ByteWindows target) throws IOException {
        elements.get(component).read(extent, count, target);
    }

    /** The same for a component of strings. Of what is padded, padding becomes empty strings. */
    public void readStrings(int component, Extent extent, StringOutput target) throws IOException {
        elements.get(component).readStrings(extent, count, target);
    }

    @Override
    public void close() throws IOException {
        List<Closeable> all = new ArrayList<>(rows);
        all.addAll(elements);
        CloseAll.of(all);
    }
}
