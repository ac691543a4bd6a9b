package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.Site;
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

    /** One for each of the arrays. */
    static <X extends Exception> List<Tensor> of(Extents extents, Filler<X> filler) throws X {
        List<Tensor> tensors = new ArrayList<>();
        try {
            for (ComponentArray array : extents.arrays().all()) {
                Tensor shared = SharedSplits.find(extents, array, tensors);
                tensors.add(shared != null ? shared : allocate(extents, array));
                if (shared == null) {
                    fill(extents, array, tensors.get(tensors.size() - 1), filler);
                }
            }
            return tensors;
        } catch (Throwable e) {
            tensors.forEach(Tensor::close);
            throw e;
        }
    }

    /** The tensor of row splits, lengths or a mask. */
    static Tensor ofCounts(Extents extents, ComponentArray array) {
        Tensor tensor = allocate(extents, array);
        fillCounts(extents, array, tensor);
        return tensor;
    }

    private static Tensor allocate(Extents extents, ComponentArray array) {
        DType dtype = array.declaration(extents.arrays().schema()).dtype();
        try {
            return TensorAllocation.allocate(dtype, extents.shape(array));
        } catch (IllegalArgumentException e) {
            throw Site.of(extents.arrays().schema(), array.component()).mismatch(String.valueOf(e.getMessage()));
        }
    }

    private static <X extends Exception> void fill(
            Extents extents, ComponentArray array, Tensor tensor, Filler<X> filler) throws X {
        if (array.role() != ArrayRole.ELEMENTS) {
            fillCounts(extents, array, tensor);
        } else if (tensor instanceof TString strings) {
            filler.fill(array.component(), StringTensor.over(strings).output());
        } else {
            filler.fill(array.component(), TensorMemory.of(tensor));
        }
    }

    private static void fillCounts(Extents extents, ComponentArray array, Tensor tensor) {
        if (array.role() == ArrayRole.MASK) {
            CountTensors.writeMask(tensor, (Extent.Padded) extents.get(array.component()));
        } else {
            CountTensors.write(tensor, extents.lengths(array));
        }
    }
}
