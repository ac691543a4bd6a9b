package dev.tenon.support.tensorflow;

import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.Site;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.ExampleTensors;
import dev.tenon.tensorflow.Ragged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;

/**
 * What a generated {@code of(left, tokens, label)} is given: a tensor for each component, two for a padded one, a ragged
 * tensor for a ragged one, a holder for each nested record.
 *
 * @param components tensors, ragged tensors and {@link TensorHolder}s, in the order of the parameters
 */
record GivenComponents(RecordCodec<?> codec, List<Parameter> parameters, List<AutoCloseable> components) {

    /** What a parameter is for. */
    sealed interface Parameter {}

    /** A tensor. */
    record OfArray(ComponentArray array) implements Parameter {}

    /** A ragged tensor: its values and its row splits. */
    record OfRagged(List<ComponentArray> arrays) implements Parameter {}

    /** The holder of a nested record. */
    record OfNested(Part.Nested part) implements Parameter {}

    /** Finds the holders behind generated ones. */
    static GivenComponents of(RecordCodec<?> codec, RecordArrays arrays, @Nullable AutoCloseable... given) {
        List<Parameter> parameters = parameters(codec, arrays);
        List<AutoCloseable> components = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            AutoCloseable component = given[i];
            if (component == null) {
                throw isNull(codec, parameters.get(i));
            }
            boolean isPlain = component instanceof Tensor || component instanceof Ragged<?>;
            components.add(isPlain ? component : holder(component));
        }
        return new GivenComponents(codec, parameters, components);
    }

    private static List<Parameter> parameters(RecordCodec<?> codec, RecordArrays arrays) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < codec.parts().size(); i++) {
            int leaf = codec.leafOf(i);
            if (codec.parts().get(i) instanceof Part.Nested nested) {
                parameters.add(new OfNested(nested));
            } else if (arrays.find(leaf, ArrayRole.ROW_SPLITS) >= 0) {
                parameters.add(new OfRagged(arrays.of(leaf)));
            } else {
                arrays.of(leaf).stream()
                        .filter(array -> array.role() != ArrayRole.MASK)
                        .map(OfArray::new)
                        .forEach(parameters::add);
            }
        }
        return parameters;
    }

    private static SchemaMismatchException isNull(RecordCodec<?> codec, Parameter parameter) {
        if (parameter instanceof OfNested nested) {
            return Site.of(codec.schema(), 0).ofRecord(nested.part().name()).mismatch("the tensors are null");
        }
        ComponentArray array = parameter instanceof OfArray one
                ? one.array()
                : ((OfRagged) parameter).arrays().get(0);
        return Site.of(codec.schema(), array.component())
                .mismatch(
                        array.role() == ArrayRole.LENGTHS ? "the tensor of the lengths is null" : "the tensor is null");
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

    /** All tensors by their keys, in the record's order. */
    Map<String, Tensor> byKey() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int i = 0; i < components.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter instanceof OfNested nested) {
                ((TensorHolder<?>) components.get(i))
                        .asMap()
                        .forEach((key, tensor) -> tensors.put(nested.part().key() + "/" + key, tensor));
            } else if (parameter instanceof OfRagged ragged) {
                putRagged(ragged, (Ragged<?>) components.get(i), tensors);
            } else {
                tensors.put(((OfArray) parameter).array().key(), (Tensor) components.get(i));
            }
        }
        return tensors;
    }

    private void putRagged(OfRagged parameter, Ragged<?> ragged, Map<String, Tensor> tensors) {
        List<Tensor> parts = new ArrayList<>();
        parts.add(ragged.values());
        parts.addAll(ragged.nestedRowSplits());
        if (parts.size() != parameter.arrays().size()) {
            throw Site.of(codec.schema(), parameter.arrays().get(0).component())
                    .mismatch("expected row splits of "
                            + levels(parameter.arrays().size() - 1) + ", found " + levels(parts.size() - 1));
        }
        for (int i = 0; i < parts.size(); i++) {
            tensors.put(parameter.arrays().get(i).key(), parts.get(i));
        }
    }

    private static String levels(int count) {
        return count == 1 ? "1 level" : count + " levels";
    }

    /** The same, with copies in place of what somebody else closes. */
    GivenComponents kept() {
        List<AutoCloseable> kept = new ArrayList<>();
        try {
            for (AutoCloseable component : components) {
                kept.add(kept(component));
            }
        } catch (Throwable e) {
            new GivenComponents(codec, parameters, kept).closeCopies(components);
            throw e;
        }
        return new GivenComponents(codec, parameters, kept);
    }

    /** Whether there is anything among them that is not among the originals. */
    boolean hasCopies(List<AutoCloseable> originals) {
        return IntStream.range(0, components.size()).anyMatch(i -> components.get(i) != originals.get(i));
    }

    private static AutoCloseable kept(AutoCloseable component) {
        if (component instanceof TensorHolder<?> holder) {
            return holder.detach();
        }
        return component instanceof RaggedTensors<?> ragged ? ragged.detach() : component;
    }

    /** Closes what is not among the originals: nobody holds it. */
    void closeCopies(List<AutoCloseable> originals) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i) != originals.get(i)) {
                TensorOwner.close(components.get(i));
            }
        }
    }

    /** Lets what is among them besides tensors end with {@code owner}. */
    void giveTo(TensorHolder<?> owner) {
        components.forEach(component -> {
            if (component instanceof TensorHolder<?> holder) {
                holder.giveTo(owner);
            } else if (component instanceof RaggedTensors<?> ragged) {
                owner.take(ragged);
            }
        });
    }
}
