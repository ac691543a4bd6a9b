package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.tensor.SharedMemory;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/**
 * Fills tensors with examples of other tensors, or lets them stand over the memory of those.
 *
 * @param extents of the examples in the other tensors
 * @param first the first one that is copied
 * @param end the one behind the last that is copied
 * @param shared whether memory may be that of the other tensors
 */
record CopyFiller(Extents extents, List<Tensor> tensors, int first, int end, boolean shared)
        implements NewTensors.Filler {

    @Override
    public @Nullable Tensor existing(int component) {
        DType dtype = extents.arrays().schema().components().get(component).dtype();
        if (!shared || dtype == DType.STRING) {
            return null;
        }
        long[] shape = extents.get(component).slice(first, end).array(end - first);
        return SharedMemory.within(source(component), start(component, first) * dtype.byteSize(), dtype, shape)
                .orElse(null);
    }

    @Override
    public void fill(int component, TensorMemory tensor) {
        int elementBytes =
                extents.arrays().schema().components().get(component).dtype().byteSize();
        tensor.copyFrom(TensorMemory.of(source(component)), start(component, first) * elementBytes);
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        StringTensor tensor = StringTensor.over((TString) source(component));
        long to = start(component, end);
        for (long i = start(component, first); i < to; i++) {
            strings.add(tensor.get(i));
        }
    }

    private Tensor source(int component) {
        return tensors.get(extents.arrays().elements(component));
    }

    private long start(int component, int example) {
        return extents.get(component).start(example);
    }
}
