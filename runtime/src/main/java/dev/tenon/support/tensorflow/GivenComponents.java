package dev.tenon.support.tensorflow;

import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.shape.Site;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.ExampleTensors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;

/**
 * What a generated {@code of(left, label)} is given: a tensor for each component, a holder for each nested record.
 *
 * @param components tensors and {@link TensorHolder}s, in the order of the record's own components
 */
record GivenComponents(RecordCodec<?> codec, List<AutoCloseable> components) {

    /** Finds the holders behind generated ones. */
    static GivenComponents of(RecordCodec<?> codec, @Nullable AutoCloseable... given) {
        List<AutoCloseable> components = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            AutoCloseable component = given[i];
            if (component == null) {
                throw isNull(codec, i);
            }
            components.add(component instanceof Tensor ? component : holder(component));
        }
        return new GivenComponents(codec, components);
    }

    private static SchemaMismatchException isNull(RecordCodec<?> codec, int component) {
        Site site = Site.of(codec.schema(), codec.leafOf(component));
        return codec.parts().get(component) instanceof Part.Nested nested
                ? site.ofRecord(nested.name()).mismatch("the tensors are null")
                : site.mismatch("the tensor is null");
    }

    private static TensorHolder<?> holder(AutoCloseable generated) {
        Map<String, Tensor> tensors =
                generated instanceof Batch<?> batch ? batch.asMap() : ((ExampleTensors<?>) generated).asMap();
        TensorHolder<?> holder = HeldTensors.holderOf(tensors);
        if (holder == null) {
            throw new IllegalArgumentException("not a generated holder of tensors: " + generated.getClass());
        }
        return holder;
    }

    /** All tensors by the keys of their leaves, in the record's order. */
    Map<String, Tensor> byKey() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i) instanceof TensorHolder<?> holder) {
                String prefix = ((Part.Nested) codec.parts().get(i)).key() + "/";
                holder.asMap().forEach((key, tensor) -> tensors.put(prefix + key, tensor));
            } else {
                String key = codec.schema().components().get(codec.leafOf(i)).key();
                tensors.put(key, (Tensor) components.get(i));
            }
        }
        return tensors;
    }

    /** The same, with copies in place of holders that somebody else closes. */
    GivenComponents kept() {
        List<AutoCloseable> kept = new ArrayList<>();
        try {
            for (AutoCloseable component : components) {
                kept.add(component instanceof TensorHolder<?> holder ? holder.detach() : component);
            }
        } catch (Throwable e) {
            closeCopies(kept);
            throw e;
        }
        return new GivenComponents(codec, kept);
    }

    private void closeCopies(List<AutoCloseable> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i) instanceof TensorHolder<?> holder && holder != components.get(i)) {
                holder.close();
            }
        }
    }

    /** Lets the holders among them end with {@code owner}. */
    void giveTo(TensorHolder<?> owner) {
        components.forEach(component -> {
            if (component instanceof TensorHolder<?> holder) {
                holder.giveTo(owner);
            }
        });
    }
}
