package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import java.io.IOException;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/**
 * Fills tensors with examples of other tensors.
 *
 * @param shapes of the examples to copy
 * @param first the first one
 */
record CopyFiller(Schema schema, ArrayShapes shapes, List<Tensor> tensors, long first)
        implements NewTensors.Filler<IOException> {

    @Override
    public void fill(int component, TensorMemory tensor) {
        long exampleBytes = shapes.get(component).size()
                * schema.components().get(component).dtype().byteSize();
        tensor.copyFrom(TensorMemory.of(tensors.get(component)), first * exampleBytes);
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        StringTensor tensor = StringTensor.over((TString) tensors.get(component));
        long size = shapes.get(component).size();
        long end = (first + shapes.size()) * size;
        for (long i = first * size; i < end; i++) {
            strings.add(tensor.get(i));
        }
    }
}
