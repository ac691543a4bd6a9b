package dev.tenon.support.tensorflow;

import static java.util.Objects.requireNonNull;

import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorAllocation;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.tensor.TensorTypes;
import dev.tenon.internal.text.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Copies tensors as a whole; where one cannot be copied, no copy stays allocated. */
final class TensorCopies {
    private TensorCopies() {}

    static List<Tensor> of(List<Tensor> tensors) {
        List<Tensor> copies = new ArrayList<>();
        try {
            for (Tensor tensor : tensors) {
                Tensor copy = TensorAllocation.allocate(
                        requireNonNull(TensorTypes.dtypeOf(tensor.dataType())),
                        tensor.shape().asArray());
                copies.add(copy);
                fill(copy, tensor);
            }
            return copies;
        } catch (IOException e) {
            throw new IllegalStateException("memory was not written", e);
        } catch (Throwable e) {
            copies.forEach(Tensor::close);
            throw e;
        }
    }

    private static void fill(Tensor copy, Tensor tensor) throws IOException {
        if (!(copy instanceof TString strings)) {
            TensorMemory.of(copy).copyFrom(TensorMemory.of(tensor), 0);
            return;
        }
        StringOutput output = StringTensor.over(strings).output();
        StringTensor source = StringTensor.over((TString) tensor);
        for (long i = 0; i < source.size(); i++) {
            output.add(source.get(i));
        }
    }
}
