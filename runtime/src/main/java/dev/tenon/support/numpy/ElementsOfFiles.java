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
    private int part = -1;

    /** The examples that are left of the file. */
    private long left;

    private @Nullable ElementReader numbers;
    private @Nullable StringInput strings;

    ElementsOfFiles(RecordDataset<?> dataset, int component) {
        this.dataset = dataset;
        this.component = component;
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

    /** Goes on to the next file where nothing is left of this one, and takes {@code most} examples or what is left. */
    private int open(int most) throws IOException {
        while (left == 0) {
            close();
            part++;
            RecordFile file = dataset.part(part);
            if (dataset.dtype(component) == DType.STRING) {
                strings = file.column(component).readRowStrings();
            } else {
                numbers = file.column(component).readRows();
            }
            left = file.size();
        }
        int count = (int) Math.min(left, most);
        left -= count;
        return count;
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
