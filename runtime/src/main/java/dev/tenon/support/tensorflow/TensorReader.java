package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.JavaArrays;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.tensor.TensorStrings;
import dev.tenon.support.ArraySource;
import dev.tenon.support.ElementSite;
import dev.tenon.support.ExampleReader;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.StringElements;
import dev.tenon.support.WindowSource;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Reads the examples of tensors. */
final class TensorReader {
    private TensorReader() {}

    /**
     * The examples of {@code [first, end)}; valid as long as the tensors are open.
     *
     * @param requireOpen throws where they are not, which a nested record's own constructor may bring about
     */
    static <R> ExampleReader<R> of(
            RecordCodec<R> codec, Extents extents, List<Tensor> tensors, int first, int end, Runnable requireOpen) {
        ArraySource[] sources = new ArraySource[codec.schema().components().size()];
        for (int i = 0; i < sources.length; i++) {
            Schema.Component component = codec.schema().components().get(i);
            Site site = Site.of(codec.schema(), i);
            long number = extents.arrays().firstNumber();
            JavaArrays.require(component, extents.get(i).slice(first, end), site, number + first);
            ExampleCursor examples = extents.get(i).cursor(first);
            ElementSite elements = new ElementSite(component, site, examples, number);
            Tensor tensor = tensors.get(extents.arrays().elements(i));
            sources[i] = component.dtype() == DType.STRING
                    ? new StringElements.Source(
                            elements, examples, new TensorStrings(StringTensor.over((TString) tensor)))
                    : WindowSource.of(
                            elements,
                            examples,
                            codec.constants(i),
                            TensorMemory.of(tensor)
                                    .reading(extents.get(i).start(end)
                                            * component.dtype().byteSize()));
        }
        return new ExampleReader<>(codec, sources, null, requireOpen);
    }
}
