package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/** The ragged tensors that a holder lends: each is made once, so that what it makes itself is made once, too. */
final class LentRagged {
    private final Extents extents;
    private final List<Tensor> tensors;
    private final Lifetime lifetime;
    private final Map<Integer, RaggedTensors<?>> known = new HashMap<>();

    /**
     * Those of a holder.
     *
     * @param tensors one for each array
     * @param lifetime the holder's
     */
    LentRagged(Extents extents, List<Tensor> tensors, Lifetime lifetime) {
        this.extents = extents;
        this.tensors = tensors;
        this.lifetime = lifetime;
    }

    /** That of a component. */
    @SuppressWarnings("unchecked") // the values of a component are always of one type
    <T extends TType> RaggedTensors<T> get(int component, Class<T> type) {
        return (RaggedTensors<T>) known.computeIfAbsent(component, key -> make(component, type));
    }

    private <T extends TType> RaggedTensors<T> make(int component, Class<T> type) {
        List<TInt64> splits = new ArrayList<>();
        int first = extents.arrays().elements(component);
        List<ComponentArray> arrays = extents.arrays().of(component);
        for (int i = 0; i < arrays.size(); i++) {
            if (arrays.get(i).role() == ArrayRole.ROW_SPLITS) {
                splits.add((TInt64) tensors.get(first + i));
            }
        }
        String name = Site.of(extents.arrays().schema(), component).name();
        Extent.Ragged extent = (Extent.Ragged) extents.get(component);
        return new RaggedTensors<>(name, type.cast(tensors.get(first)), splits, extent.rows(), lifetime, true);
    }
}
