package dev.tenon.support.tensorflow;

import dev.tenon.Rows;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.tensor.TensorTypes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.family.TType;

/**
 * What the elements of a pipeline are: {@code tf.data.Dataset.element_spec}.
 *
 * @param batch the batch axis; none where the elements are single examples
 */
record ElementSpec(List<ElementPart> parts, Shape batch) {

    /**
     * The examples of a batch.
     *
     * @param shapes of the batch's tensors
     */
    static ElementSpec of(RecordArrays arrays, List<Shape> shapes) {
        List<ElementPart> parts = new ArrayList<>();
        for (int i = 0; i < arrays.schema().components().size(); i++) {
            List<ComponentArray> tensors = arrays.of(i);
            int first = arrays.elements(i);
            if (arrays.rows(i) instanceof Rows.Ragged rows) {
                ComponentArray values = tensors.get(0);
                parts.add(new ElementPart.Ragged(values.key(), rows, type(arrays, values), behind(shapes.get(first))));
            } else {
                for (int j = 0; j < tensors.size(); j++) {
                    ComponentArray tensor = tensors.get(j);
                    Shape example = behind(shapes.get(first + j));
                    parts.add(new ElementPart.Dense(tensor.key(), type(arrays, tensor), example));
                }
            }
        }
        return new ElementSpec(List.copyOf(parts), Shape.scalar());
    }

    private static Class<? extends TType> type(RecordArrays arrays, ComponentArray array) {
        return TensorTypes.of(array.declaration(arrays.schema()).dtype());
    }

    private static Shape behind(Shape shape) {
        return shape.tail();
    }

    boolean isBatched() {
        return batch.numDimensions() > 0;
    }

    /** The same in batches, of -1 examples where not all have as many. */
    ElementSpec batched(long size) {
        return new ElementSpec(parts, Shape.of(size));
    }

    List<Class<? extends TType>> types() {
        List<Class<? extends TType>> types = new ArrayList<>();
        parts.forEach(part -> types.add(part.type()));
        return List.copyOf(types);
    }

    DataType[] dataTypes() {
        return parts.stream().map(ElementPart::dataType).toArray(DataType[]::new);
    }

    List<Shape> shapes() {
        return parts.stream().map(part -> batch.append(part.shape())).toList();
    }

    /** What the tensors of a batch come by, one for each. */
    List<Operand<?>> placeholders(Ops tf, List<Shape> tensors) {
        List<Operand<?>> placeholders = new ArrayList<>();
        for (ElementPart part : parts) {
            part.tensorTypes()
                    .forEach(type -> placeholders.add(
                            tf.placeholder(type, Placeholder.shape(tensors.get(placeholders.size())))));
        }
        return List.copyOf(placeholders);
    }

    /** What is sliced of a batch. */
    List<Operand<?>> pack(Ops tf, List<? extends Operand<?>> tensors) {
        Iterator<? extends Operand<?>> left = tensors.iterator();
        List<Operand<?>> packed = new ArrayList<>();
        parts.forEach(part -> packed.add(part.pack(tf, left)));
        return packed;
    }

    /** The tensors of an element by the keys that they have in tensor maps. */
    Map<String, Output<?>> unpack(Ops tf, List<Output<?>> element) {
        Map<String, Output<?>> tensors = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).unpack(tf, element.get(i), isBatched() ? Form.BATCH : Form.EXAMPLE, tensors);
        }
        return tensors;
    }

    /** For example {@code image [-1, 8, 8], label [-1]}. */
    @Override
    public String toString() {
        return parts.stream()
                .map(part -> part.key() + " "
                        + ArrayShape.toString(batch.append(part.shape()).asArray()))
                .collect(Collectors.joining(", "));
    }
}
