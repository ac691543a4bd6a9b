package dev.tenon.support;

import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.Extent;

/** Gives the examples of a nested record. */
final class NestedSource extends ArraySource {
    private static final Extent SCALAR = new Extent.Dense(new ArrayShape(new long[0], false), true);

    private final RecordCodec<?> codec;
    private final ArraySource[] sources;
    private final Runnable requireOpen;

    /**
     * From one source a leaf of the nested record.
     *
     * @param requireOpen throws where the sources cannot be read any longer: the nested record's own constructor may close
     *     what they read from
     */
    NestedSource(RecordCodec<?> codec, Runnable requireOpen, ArraySource... leaves) {
        super(SCALAR.cursor(0));
        this.codec = codec;
        this.requireOpen = requireOpen;
        this.sources = codec.arrange(requireOpen, leaves);
    }

    @Override
    public <R> R nested(Class<R> type) {
        R example = type.cast(codec.get(sources));
        requireOpen.run();
        return example;
    }

    @Override
    void skipTo(long position) {
        throw new UnsupportedOperationException("its leaves are moved one by one");
    }
}
