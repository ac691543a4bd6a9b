package dev.tenon.support.tensorflow;

import dev.tenon.internal.file.MappedMemory;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.support.numpy.RecordFile;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;

/** Fills tensors with all examples of a file, or lets them stand over its memory. */
record FileFiller(RecordFile file, Extents extents) implements NewTensors.Filler {

    @Override
    public @Nullable Tensor existing(int component) throws IOException {
        Optional<MappedMemory> memory = file.memory(component, extents.get(component));
        return memory.isEmpty()
                ? null
                : MappedTensor.of(extents, component, memory.get()).orElse(null);
    }

    @Override
    public void fill(int component, TensorMemory tensor) throws IOException {
        TensorPadding.write(extents, component, tensor);
        file.read(component, extents.get(component), tensor::from);
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        file.readStrings(component, extents.get(component), strings);
    }
}
