package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorAllocation;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Makes the tensors of a record, one after the other; where one cannot be made, none stays allocated. */
final class NewTensors {
    private NewTensors() {}

    /** Gives the elements of each component. */
    interface Filler<X extends Exception> {

        /** Writes every byte of a tensor of numbers. */
        void fill(int component, TensorMemory tensor) throws X;

        /** Adds all strings of a component, in row-major order. */
        void fill(int component, StringOutput strings) throws X;
    }

    static <X extends Exception> List<Tensor> of(
            List<Schema.Component> components, ArrayShapes shapes, Filler<X> filler) throws X {
        List<Tensor> tensors = new ArrayList<>();
        try {
            for (int i = 0; i < components.size(); i++) {
                Tensor tensor = TensorAllocation.allocate(components.get(i).dtype(), shapes.whole(i));
                tensors.add(tensor);
                if (tensor instanceof TString strings) {
                    filler.fill(i, StringTensor.over(strings).output());
                } else {
                    filler.fill(i, TensorMemory.of(tensor));
                }
            }
            return tensors;
        } catch (Throwable e) {
            tensors.forEach(Tensor::close);
            throw e;
        }
    }
}
