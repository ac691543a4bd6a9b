package dev.tenon.internal.shape;

/** Goes through examples that have padding behind their rows. */
final class PaddedCursor implements ExampleCursor {
    private final Extent.Padded extent;
    private int example;

    PaddedCursor(Extent.Padded extent, int first) {
        this.extent = extent;
        this.example = first - 1;
    }

    @Override
    public ExampleShape shape() {
        return extent.shape();
    }

    @Override
    public void next() {
        example++;
    }

    @Override
    public long start() {
        return extent.start(example);
    }

    @Override
    public int length() {
        return Math.toIntExact(extent.lengths().length(example));
    }

    @Override
    public int nextLength() {
        throw new UnsupportedOperationException("padded examples have one variable axis");
    }

    @Override
    public Place of(long position) {
        ArrayShape row = extent.shape().row();
        long rows = position / Math.max(1, row.size());
        long width = Math.max(1, extent.width());
        return Place.ofRow(rows / width, new long[] {rows % width}, position, row);
    }
}
