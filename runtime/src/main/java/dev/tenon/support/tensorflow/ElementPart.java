package dev.tenon.support.tensorflow;

import dev.tenon.Rows;
import dev.tenon.internal.shape.ArrayKey;
import dev.tenon.internal.shape.RecordArrays.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Operands;
import org.tensorflow.op.Ops;
import org.tensorflow.op.ragged.RaggedTensorFromVariant;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TNumber;
import org.tensorflow.types.family.TType;

/** One tensor of the elements of a pipeline. */
sealed interface ElementPart {

    /** The key of a tensor, or of a ragged component. */
    String key();

    /** Its shape in one example. */
    Shape shape();

    /** The class of its type, as ops are asked for it. */
    Class<? extends TType> type();

    DataType dataType();

    /** The types of the tensors of a batch that it is made of. */
    List<Class<? extends TType>> tensorTypes();

    /** What is sliced, from the tensors of a batch that are next. */
    Operand<?> pack(Ops tf, Iterator<? extends Operand<?>> tensors);

    /** Adds the tensors of an element by their keys. */
    void unpack(Ops tf, Output<?> element, Form form, Map<String, Output<?>> tensors);

    /** A tensor as it is in batches. */
    record Dense(String key, Class<? extends TType> type, Shape shape) implements ElementPart {
        @Override
        public List<Class<? extends TType>> tensorTypes() {
            return List.of(type);
        }

        @Override
        public DataType dataType() {
            return Operands.toDataTypes(List.of(type))[0];
        }

        @Override
        public Operand<?> pack(Ops tf, Iterator<? extends Operand<?>> tensors) {
            return tensors.next();
        }

        @Override
        public void unpack(Ops tf, Output<?> element, Form form, Map<String, Output<?>> tensors) {
            tensors.put(key, element);
        }
    }

    /**
     * The rows of a ragged component: one variant an example.
     *
     * @param key the component's
     * @param valueType the type of its values
     * @param row the axes behind those that differ
     */
    record Ragged(String key, Rows.Ragged rows, Class<? extends TType> valueType, Shape row) implements ElementPart {
        @Override
        public Shape shape() {
            return Shape.scalar();
        }

        @Override
        public Class<? extends TType> type() {
            return TType.class;
        }

        @Override
        public List<Class<? extends TType>> tensorTypes() {
            List<Class<? extends TType>> types = new ArrayList<>(Collections.nCopies(1 + rows.levels(), TInt64.class));
            types.set(0, valueType);
            return types;
        }

        @Override
        public DataType dataType() {
            return DataType.DT_VARIANT;
        }

        @Override
        @SuppressWarnings("unchecked") // row splits are int64
        public Operand<?> pack(Ops tf, Iterator<? extends Operand<?>> tensors) {
            Operand<?> values = tensors.next();
            List<Operand<? extends TNumber>> splits = new ArrayList<>();
            for (int level = 0; level < rows.levels(); level++) {
                splits.add((Operand<TInt64>) tensors.next());
            }
            // TensorFlow warns of slices of what it knows to be ragged; this op passes it on without saying so
            return tf.stopGradient(tf.ragged.raggedTensorToVariant(splits, values, true));
        }

        @Override
        public void unpack(Ops tf, Output<?> element, Form form, Map<String, Output<?>> tensors) {
            List<ArrayKey> keys = ArrayKey.inTensors(key, rows, form);
            RaggedTensorFromVariant<TInt64, ? extends TType> unpacked =
                    tf.ragged.raggedTensorFromVariant(element, rows.levels() - 1L, keys.size() - 1L, valueType);
            tensors.put(
                    key,
                    tf.ensureShape(unpacked.outputDenseValues(), row.prepend(Shape.UNKNOWN_SIZE))
                            .asOutput());
            for (int i = 1; i < keys.size(); i++) {
                tensors.put(keys.get(i).key(), unpacked.outputNestedSplits().get(i - 1));
            }
        }
    }
}
