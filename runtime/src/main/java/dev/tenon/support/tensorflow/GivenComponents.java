package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.Site;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.ExampleTensors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;

/** What a generated {@code of(left, label)} is given: a tensor for each component, the tensors of a nested record together. */
final class GivenComponents {
    private GivenComponents() {}

    /** All tensors by the keys of their leaves, in the record's order. */
    static Map<String, Tensor> byKey(RecordCodec<?> codec, @Nullable AutoCloseable... components) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            AutoCloseable given = components[i];
            if (codec.parts().get(i) instanceof Part.Nested nested) {
                if (given == null) {
                    throw nested(codec.schema(), i, nested).mismatch("the tensors are null");
                }
                asMap(given).forEach((key, tensor) -> tensors.put(nested.key() + "/" + key, tensor));
            } else {
                if (given == null) {
                    throw Site.of(codec.schema(), codec.leafOf(i)).mismatch("the tensor is null");
                }
                String key = codec.schema().components().get(codec.leafOf(i)).key();
                tensors.put(key, (Tensor) given);
            }
        }
        return tensors;
    }

    /** What lives until it is closed itself: batches that a loop or another batch would close are detached from that. */
    static List<AutoCloseable> keep(@Nullable AutoCloseable... components) {
        List<AutoCloseable> kept = new ArrayList<>();
        for (AutoCloseable component : components) {
            kept.add(component instanceof Batch<?> batch ? batch.detach() : Objects.requireNonNull(component));
        }
        return kept;
    }

    private static Site nested(Schema schema, int leaf, Part.Nested nested) {
        return Site.of(schema, leaf).ofRecord(nested.name());
    }

    private static Map<String, Tensor> asMap(AutoCloseable holder) {
        if (holder instanceof Batch<?> batch) {
            return batch.asMap();
        }
        return ((ExampleTensors<?>) holder).asMap();
    }
}
