package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.Tensor;

/**
 * The tensors of a nested record by their own keys, and the holder that lends them. A generated {@code view} of this map is
 * closed with that holder.
 */
final class NestedTensors extends AbstractMap<String, Tensor> {
    private final TensorHolder<?> lender;
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    NestedTensors(TensorHolder<?> lender, Schema schema, List<Tensor> tensors) {
        this.lender = lender;
        for (int i = 0; i < tensors.size(); i++) {
            this.tensors.put(schema.components().get(i).key(), tensors.get(i));
        }
    }

    @Override
    public Set<Entry<String, Tensor>> entrySet() {
        return Collections.unmodifiableMap(tensors).entrySet();
    }

    /** The holder that is open as long as these tensors are. */
    TensorHolder<?> lender() {
        return lender;
    }
}
