package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;

/**
 * The tensors of a holder by their keys, unmodifiable. It knows the holder: so a {@code view} of them ends with that, and a
 * generated holder, which hides the one in it, can be given to another one.
 */
final class HeldTensors extends AbstractMap<String, Tensor> {
    private final TensorHolder<?> holder;
    private final GivenTensors given;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    /** All tensors of a holder, or those of a nested record of it: one for each array. */
    HeldTensors(TensorHolder<?> holder, Extents extents, List<Tensor> tensors) {
        this.holder = holder;
        this.given = new GivenTensors(extents, tensors, List.of());
        for (int i = 0; i < tensors.size(); i++) {
            this.tensors.put(extents.arrays().all().get(i).key(), tensors.get(i));
        }
    }

    /** The tensors as their holder found them to be, if they are those of {@code schema}, in that form. */
    static Optional<GivenTensors> checked(Map<String, ? extends Tensor> tensors, RecordArrays arrays) {
        return tensors instanceof HeldTensors held
                        && held.given.extents().arrays().isOf(arrays)
                ? Optional.of(held.given)
                : Optional.empty();
    }

    /** The holder of tensors, where they have one. */
    static @Nullable TensorHolder<?> holderOf(Map<String, ? extends Tensor> tensors) {
        return tensors instanceof HeldTensors held ? held.holder : null;
    }

    @Override
    public @Nullable Tensor get(@Nullable Object key) {
        return tensors.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return tensors.containsKey(key);
    }

    @Override
    public Set<Entry<String, Tensor>> entrySet() {
        return Collections.unmodifiableMap(tensors).entrySet();
    }
}
