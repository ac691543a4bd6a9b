package dev.tenon.support.numpy;

import dev.tenon.internal.file.CloseAll;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Tells how many rows one example after the other has, in a constant heap. It belongs to one thread at a time. */
final class RowInput implements Closeable {
    /** The outer ends, and where rows have different lengths themselves, the inner ones. */
    private final List<RowEnds> levels;

    private long begin;

    /** The inner rows before the next one. */
    private long taken;

    private RowInput(List<RowEnds> levels) {
        this.levels = levels;
        this.begin = levels.get(0).end();
        this.taken = begin;
    }

    /** Of ends, which are closed with it; the inner ones begin with the first row of the outer ones. */
    static RowInput open(RowEnds... levels) {
        return new RowInput(List.of(levels));
    }

    /** Goes on to the next example; at first, to the first one. */
    void next() throws IOException {
        begin = levels.get(0).end();
        levels.get(0).next();
        if (levels.size() == 2) {
            while (taken < begin) {
                nextLength();
            }
        }
    }

    /** The number of the example's rows. */
    long rows() {
        return levels.get(0).end() - begin;
    }

    /** The number of values before the example, or of its rows; asked for before {@link #nextLength} is. */
    long start() {
        return levels.size() == 2 ? levels.get(1).end() : begin;
    }

    /** The length of the example's next row. */
    long nextLength() throws IOException {
        RowEnds inner = levels.get(1);
        long before = inner.end();
        inner.next();
        taken++;
        return inner.end() - before;
    }

    @Override
    public void close() throws IOException {
        CloseAll.of(levels);
    }
}
