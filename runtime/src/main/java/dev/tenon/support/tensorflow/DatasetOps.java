package dev.tenon.support.tensorflow;

import java.util.List;
import java.util.stream.IntStream;
import org.tensorflow.Operand;
import org.tensorflow.OperationBuilder;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.data.ConcatenateDataset;
import org.tensorflow.op.data.Iterator;
import org.tensorflow.op.data.IteratorGetNext;
import org.tensorflow.op.data.OptionsDataset;
import org.tensorflow.op.data.TensorSliceDataset;

/**
 * The ops of {@code tf.data}, for elements of any spec. They are built by name: their own factories know a type by its class, and
 * variants have none.
 */
record DatasetOps(Ops tf) {

    /** {@code Options.experimental_optimization.apply_default_optimizations = False}, as a protocol buffer. */
    private static final byte[] AS_IT_IS = {0x1a, 2, 0x08, 0};

    /** A dataset that an op makes of another one. */
    Operand<?> dataset(String op, ElementSpec elements, Operand<?> input, Operand<?>... arguments) {
        OperationBuilder builder = tf.scope().opBuilder(op, op).addInput(input.asOutput());
        for (Operand<?> argument : arguments) {
            builder.addInput(argument.asOutput());
        }
        return withSpec(builder, elements).build().output(0);
    }

    /**
     * The same dataset, which with all that is made of it is run as it stands. For what TensorFlow does otherwise when an
     * iterator is initialized, which is to rewrite the graph of the dataset, it copies all tensors that are sliced.
     */
    Operand<?> asItIs(ElementSpec elements, Operand<?> input) {
        OperationBuilder builder = tf.scope()
                .opBuilder(OptionsDataset.OP_NAME, OptionsDataset.OP_NAME)
                .addInput(input.asOutput())
                .setAttr("serialized_options", AS_IT_IS);
        return withSpec(builder, elements).build().output(0);
    }

    /** The slices of the tensors of a batch. */
    Operand<?> slices(ElementSpec elements, List<? extends Operand<?>> tensors) {
        List<Operand<?>> packed = elements.pack(tf, tensors);
        return TensorSliceDataset.create(tf.scope(), packed, elements.shapes());
    }

    /** One dataset behind the other: a tree, as the ops of a chain of thousands would call each other as deep. */
    Operand<?> concatenated(ElementSpec elements, List<? extends Operand<?>> datasets) {
        int size = datasets.size();
        if (size == 1) {
            return datasets.get(0);
        }
        return dataset(
                ConcatenateDataset.OP_NAME,
                elements,
                concatenated(elements, datasets.subList(0, size / 2)),
                concatenated(elements, datasets.subList(size / 2, size)));
    }

    /** An iterator that has to be initialized. */
    Output<?> iterator(ElementSpec elements) {
        OperationBuilder builder = tf.scope()
                .opBuilder(Iterator.OP_NAME, Iterator.OP_NAME)
                .setAttr("shared_name", "")
                .setAttr("container", "");
        return withSpec(builder, elements).build().output(0);
    }

    /** The tensors of the next element. */
    List<Output<?>> next(ElementSpec elements, Output<?> iterator) {
        OperationBuilder builder = tf.scope()
                .opBuilder(IteratorGetNext.OP_NAME, IteratorGetNext.OP_NAME)
                .addInput(iterator);
        var next = withSpec(builder, elements).build();
        return IntStream.range(0, elements.parts().size())
                .<Output<?>>mapToObj(next::output)
                .toList();
    }

    private static OperationBuilder withSpec(OperationBuilder builder, ElementSpec elements) {
        return builder.setAttr("output_types", elements.dataTypes())
                .setAttr("output_shapes", elements.shapes().toArray(Shape[]::new));
    }
}
