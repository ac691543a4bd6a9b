package dev.tenon.support.tensorflow;

import dev.tenon.internal.file.MappedMemory;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.support.numpy.DatasetReader;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;

/** Fills tensors with the next examples of a dataset, or lets them stand over the memory of its files. */
record DatasetFiller(DatasetReader examples, Extents extents) implements NewTensors.Filler {

    @Override
    public @Nullable Tensor existing(int component) throws IOException {
        Optional<MappedMemory> memory = examples.memory(component, extents.get(component));
        Optional<Tensor> tensor =
                memory.isEmpty() ? Optional.empty() : MappedTensor.of(extents, component, memory.get());
        if (tensor.isPresent()) {
            skip(component, tensor.get());
        }
        return tensor.orElse(null);
    }

    private void skip(int component, Tensor made) throws IOException {
        try {
            examples.skip(component);
        } catch (Throwable e) {
            made.close();
            throw e;
        }
    }

    @Override
    public void fill(int component, TensorMemory tensor) throws IOException {
        TensorPadding.write(extents, component, tensor);
        examples.read(component, extents.get(component), tensor::from);
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        examples.readStrings(component, extents.get(component), strings);
    }
}
