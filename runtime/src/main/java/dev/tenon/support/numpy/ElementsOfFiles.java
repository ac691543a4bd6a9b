package dev.tenon.support.numpy;

import static java.util.Objects.requireNonNull;

import dev.tenon.DType;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.internal.window.ByteWindows;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a component, padding aside, one file after the other; each is opened, whether it has any or not. */
final class ElementsOfFiles implements Closeable {
    private final RecordDataset<?> dataset;
    private final int component;
    private int part;

    /** The example of the file that is read first. */
    private long begin;

    /** The examples that are left of the file. */
    private long left;

    private @Nullable ElementReader numbers;
    private @Nullable StringInput strings;

    /** From an example of a file on. */
    ElementsOfFiles(RecordDataset<?> dataset, int component, int part, long begin) {
        this.dataset = dataset;
        this.component = component;
        this.part = part - 1;
        this.begin = begin;
    }

    /** Reads the elements of the next examples, which are numbers. */
    void read(Extent extent, int examples, ByteWindows target) throws IOException {
        PlacedNumbers placed =
                new PlacedNumbers(extent, dataset.dtype(component).byteSize(), target);
        for (int done = 0; done < examples; ) {
            int count = open(examples - done);
            placed.read(requireNonNull(numbers), done, done + count);
            done += count;
        }
    }

    /** Reads the elements of the next examples, which are strings. */
    void readStrings(Extent extent, int examples, StringOutput target) throws IOException {
        PlacedStrings placed = new PlacedStrings(extent, target);
        for (int done = 0; done < examples; ) {
            int count = open(examples - done);
            placed.read(requireNonNull(strings), done, done + count);
            done += count;
        }
    }

    /** Passes over the next examples, which are all of one file, as somebody else has them. */
    void skip(int examples) throws IOException {
        while (left == 0) {
            nextFile();
        }
        close();
        left -= examples;
    }

    /** Goes on to the next file where nothing is left of this one, and takes {@code most} examples or what is left. */
    private int open(int most) throws IOException {
        while (left == 0) {
            nextFile();
            openAt(dataset.part(part).size() - left);
        }
        if (numbers == null && strings == null) {
            openAt(dataset.part(part).size() - left);
        }
        int count = (int) Math.min(left, most);
        left -= count;
        return count;
    }

    private void nextFile() throws IOException {
        close();
        part++;
        left = dataset.part(part).size() - begin;
        begin = 0;
    }

    private void openAt(long example) throws IOException {
        RecordFile file = dataset.part(part);
        FileColumn column = file.column(component);
        if (dataset.dtype(component) == DType.STRING) {
            FileRows rows = column.rows();
            strings = column.readRowStrings(
                    example, example == 0 ? rows.elements() : rows.elements(example, file.size()));
        } else {
            numbers = column.readRows(example);
        }
    }

    @Override
    public void close() throws IOException {
        Closeable ended = numbers != null ? numbers : strings;
        numbers = null;
        strings = null;
        if (ended != null) {
            ended.close();
        }
    }
}
