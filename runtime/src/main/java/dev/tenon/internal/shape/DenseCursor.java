package dev.tenon.internal.shape;

/** Goes through examples of one shape. */
final class DenseCursor implements ExampleCursor {
    private final ExampleShape shape;
    private final long size;
    private long example;

    DenseCursor(ArrayShape shape, long first) {
        this.shape = ExampleShape.dense(shape);
        this.size = shape.size();
        this.example = first - 1;
    }

    @Override
    public ExampleShape shape() {
        return shape;
    }

    @Override
    public void next() {
        example++;
    }

    @Override
    public long start() {
        return example * size;
    }

    @Override
    public int length() {
        return shape.length(0);
    }

    @Override
    public int nextLength() {
        return shape.length(1);
    }

    @Override
    public Place of(long position) {
        return Place.ofRow(position / Math.max(1, size), new long[0], position, shape.row());
    }
}
