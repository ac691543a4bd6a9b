package dev.tenon.support.tensorflow;

import dev.tenon.tensorflow.Batches.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * How examples come in batches, whatever they are made from.
 *
 * @param seed of their order in each epoch; none where they come in their own
 * @param isWhole whether a last batch that is smaller is left out
 * @param ahead how many batches are made ahead; 0 where each is made when it is asked for
 * @param listeners told of each batch
 */
record BatchOptions(OptionalLong seed, boolean isWhole, int ahead, List<Consumer<? super Progress>> listeners) {
    /** All examples in their own order, each batch when it is asked for. */
    static final BatchOptions NONE = new BatchOptions(OptionalLong.empty(), false, 0, List.of());

    BatchOptions withSeed(long other) {
        return new BatchOptions(OptionalLong.of(other), isWhole, ahead, listeners);
    }

    BatchOptions whole() {
        return new BatchOptions(seed, true, ahead, listeners);
    }

    BatchOptions withAhead(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("1 batch or more is made ahead, not " + other);
        }
        return new BatchOptions(seed, isWhole, other, listeners);
    }

    BatchOptions with(Consumer<? super Progress> listener) {
        List<Consumer<? super Progress>> all = new ArrayList<>(listeners);
        all.add(listener);
        return new BatchOptions(seed, isWhole, ahead, List.copyOf(all));
    }

    /** How many of {@code size} examples come. */
    long given(long size, int batchSize) {
        return isWhole ? size - size % batchSize : size;
    }
}
