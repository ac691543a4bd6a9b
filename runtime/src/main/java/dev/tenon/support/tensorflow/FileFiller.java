package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.support.numpy.RecordFile;
import java.io.IOException;

/** Fills tensors with all examples of a file. */
record FileFiller(RecordFile file, Extents extents) implements NewTensors.Filler {

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
