package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.JavaArrays;
import dev.tenon.internal.shape.Place;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.window.WindowFailure;
import java.io.Closeable;
import java.io.IOException;

/** Goes through the examples of a file, each of which has its own number of rows, to the last. */
final class FileCursor implements ExampleCursor, Closeable {
    private final Schema.Component component;
    private final Site site;
    private final VariableRows rows;
    private final RowInput input;
    private final long first;
    private final long firstValue;
    private long example;
    private long start;

    /** From example {@code first} on, where elements are counted from. */
    FileCursor(Schema.Component component, Site site, VariableRows rows, long first) throws IOException {
        this.component = component;
        this.site = site;
        this.rows = rows;
        this.input = rows.open(first);
        this.first = first;
        this.firstValue = input.start();
        this.example = first - 1;
    }

    @Override
    public ExampleShape shape() {
        return rows.shape();
    }

    @Override
    public void next() throws IOException {
        example++;
        input.next();
        start = (input.start() - firstValue) * shape().row().size();
        JavaArrays.requireRows(component, shape(), input.rows(), site, example);
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public int length() {
        return (int) input.rows();
    }

    @Override
    public int nextLength() throws IOException {
        return JavaArrays.requireLength(input.nextLength(), site);
    }

    @Override
    public Place of(long position) {
        try {
            return rows.place(first, position);
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
