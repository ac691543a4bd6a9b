package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShapes;
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
     * From example {@code first} on; valid as long as the tensors are open.
     *
     * @param requireOpen throws where they are not, which a nested record's own constructor may bring about
     */
    static <R> ExampleReader<R> of(
            RecordCodec<R> codec, ArrayShapes shapes, List<Tensor> tensors, long first, Runnable requireOpen) {
        ArraySource[] sources = new ArraySource[tensors.size()];
        for (int i = 0; i < sources.length; i++) {
            Schema.Component component = codec.schema().components().get(i);
            Site site = Site.of(codec.schema(), i);
            ElementSite elements = new ElementSite(component, site, shapes.get(i), shapes.firstNumber());
            elements.requireJavaArrays();
            sources[i] = component.dtype() == DType.STRING
                    ? strings(elements, tensors.get(i), first)
                    : numbers(elements, codec.constants(i), tensors.get(i), first);
        }
        return new ExampleReader<>(codec, sources, null, requireOpen);
    }

    private static ArraySource numbers(ElementSite elements, List<Enum<?>> constants, Tensor tensor, long first) {
        TensorMemory memory = TensorMemory.of(tensor);
        WindowSource source = WindowSource.of(elements, constants, memory::from);
        source.startAt(first * elements.shape().size());
        return source;
    }

    private static ArraySource strings(ElementSite elements, Tensor tensor, long first) {
        StringTensor strings = StringTensor.over((TString) tensor);
        long position = first * elements.shape().size();
        return new StringElements.Source(elements.from(first), new TensorStrings(strings, position));
    }
}
