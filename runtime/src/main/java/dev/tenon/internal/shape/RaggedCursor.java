package dev.tenon.internal.shape;

/** Goes through examples whose rows stand one behind the other. */
final class RaggedCursor implements ExampleCursor {
    private final Extent.Ragged extent;
    private int example;

    /** The next inner row, of two levels. */
    private int inner;

    RaggedCursor(Extent.Ragged extent, int first) {
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
        if (extent.splits().levels() == 2) {
            inner = (int) extent.splits().level(0)[example];
        }
    }

    @Override
    public long start() {
        return extent.start(example);
    }

    @Override
    public int length() {
        return Math.toIntExact(extent.splits().length(example));
    }

    @Override
    public int nextLength() {
        long[] splits = extent.splits().level(1);
        inner++;
        return Math.toIntExact(splits[inner] - splits[inner - 1]);
    }

    @Override
    public Place of(long position) {
        ArrayShape row = extent.shape().row();
        long value = position / Math.max(1, row.size());
        RowSplits splits = extent.splits();
        return Place.ofRow(splits.exampleOf(value), splits.indexOf(value), position, row);
    }
}
