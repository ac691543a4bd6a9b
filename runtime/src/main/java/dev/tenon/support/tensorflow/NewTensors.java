package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.internal.parallel.Parallel;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorAllocation;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Makes the tensors of a record; where one cannot be made, none stays allocated. */
final class NewTensors {
    private NewTensors() {}

    /** Gives the elements of each component. */
    interface Filler {

        /** A tensor that stands over the elements of a component where they are already; null if it has to be filled. */
        default @Nullable Tensor existing(int component) throws IOException {
            return null;
        }

        /** Writes every byte of a tensor of numbers. Several components may be filled at the same time. */
        void fill(int component, TensorMemory tensor) throws IOException;

        /** Adds all strings of a component, in row-major order. */
        void fill(int component, StringOutput strings) throws IOException;
    }

    /** One for each of the arrays. */
    static List<Tensor> of(Extents extents, Filler filler) throws IOException {
        List<ComponentArray> arrays = extents.arrays().all();
        List<Tensor> tensors = new ArrayList<>();
        List<Integer> unfilled = new ArrayList<>();
        try {
            for (ComponentArray array : arrays) {
                Tensor existing = array.role() == ArrayRole.ELEMENTS
                        ? filler.existing(array.component())
                        : SharedSplits.find(extents, array, tensors);
                if (existing == null) {
                    unfilled.add(tensors.size());
                }
                tensors.add(existing != null ? existing : allocate(extents, array));
            }
            fill(unfilled, tensors, i -> fill(extents, arrays.get(i), tensors.get(i), filler));
            return tensors;
        } catch (Throwable e) {
            tensors.forEach(Tensor::close);
            throw e;
        }
    }

    /** At the same time where there is enough to fill. */
    private static void fill(List<Integer> unfilled, List<Tensor> tensors, Parallel.Part array) throws IOException {
        long bytes = 0;
        for (int i : unfilled) {
            bytes += tensors.get(i).numBytes();
        }
        if (Parallel.workers(bytes) > 1) {
            Parallel.run(unfilled.size(), i -> array.run(unfilled.get(i)));
        } else {
            for (int i : unfilled) {
                array.run(i);
            }
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

    private static void fill(Extents extents, ComponentArray array, Tensor tensor, Filler filler) throws IOException {
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
