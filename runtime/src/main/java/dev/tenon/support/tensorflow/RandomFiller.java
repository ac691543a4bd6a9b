package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.support.numpy.RandomReader;
import java.io.IOException;

/** Fills tensors with examples of a dataset from anywhere. */
record RandomFiller(RandomReader examples, Extents extents) implements NewTensors.Filler {

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
