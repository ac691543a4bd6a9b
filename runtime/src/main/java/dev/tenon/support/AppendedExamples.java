package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Place;

/** Where a component of the next example goes, while examples are appended one by one and each may be taken back. */
public final class AppendedExamples implements ExampleCursor {
    private final MeasuredExample<?> next;
    private long examples;
    private long start;

    /** The inner rows of the example that were asked for. */
    private int taken;

    /** @param next how long the rows are of the example that is put next */
    public AppendedExamples(MeasuredExample<?> next) {
        this.next = next;
    }

    /** The example stays: the next one goes behind it. */
    public void keep() {
        start += next.values() * shape().row().size();
        examples++;
    }

    /** The number of elements of all examples that stayed. */
    public long elements() {
        return start;
    }

    @Override
    public ExampleShape shape() {
        return next.shape();
    }

    @Override
    public void next() {
        taken = 0;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public int length() {
        return (int) next.rows();
    }

    @Override
    public int nextLength() {
        return (int) next.innerLength(taken++);
    }

    /** A position in the example that is put. */
    @Override
    public Place of(long position) {
        return new Place(examples, next.extent().cursor(0).of(position - start).index());
    }
}
