package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.tensor.TensorAllocation;
import dev.tenon.internal.tensor.TensorMemory;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Tensor;

/** Allocates the tensors of a record and fills each; where one cannot be filled, none stays allocated. */
final class NewTensors {
    private NewTensors() {}

    /** Writes every byte of the tensor of a component. */
    interface Filler<X extends Exception> {
        void fill(int component, TensorMemory tensor) throws X;
    }

    static <X extends Exception> List<Tensor> of(
            List<Schema.Component> components, ArrayShapes shapes, Filler<X> filler) throws X {
        List<Tensor> tensors = new ArrayList<>();
        try {
            for (int i = 0; i < components.size(); i++) {
                tensors.add(TensorAllocation.allocate(components.get(i).dtype(), shapes.whole(i)));
                filler.fill(i, TensorMemory.of(tensors.get(i)));
            }
            return tensors;
        } catch (Throwable e) {
            tensors.forEach(Tensor::close);
            throw e;
        }
    }
}
