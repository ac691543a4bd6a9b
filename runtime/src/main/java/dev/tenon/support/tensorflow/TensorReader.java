package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.support.ArraySource;
import dev.tenon.support.ExampleReader;
import dev.tenon.support.RecordCodec;
import java.util.List;
import org.tensorflow.Tensor;

/** Reads the examples of tensors. */
final class TensorReader {
    private TensorReader() {}

    /** From example {@code first} on; valid as long as the tensors are open. */
    static <R> ExampleReader<R> of(RecordCodec<R> codec, ArrayShapes shapes, List<Tensor> tensors, long first) {
        ArraySource[] sources = new ArraySource[tensors.size()];
        for (int i = 0; i < sources.length; i++) {
            Schema.Component component = codec.schema().components().get(i);
            shapes.get(i).requireJavaArray(Site.of(codec.schema(), i));
            TensorMemory memory = TensorMemory.of(tensors.get(i));
            sources[i] = ArraySource.of(component.dtype(), shapes.get(i), memory::from);
            if (first > 0 && shapes.get(i).size() > 0) {
                sources[i].moveTo(first * shapes.get(i).size());
            }
        }
        return new ExampleReader<>(codec, sources, null);
    }
}
