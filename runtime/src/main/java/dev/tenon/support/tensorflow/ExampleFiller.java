package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.tensor.UnpaddedMemory;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.util.List;

/**
 * Fills tensors with the components of examples.
 *
 * @param number the first example's number in messages
 */
record ExampleFiller<R>(RecordCodec<R> codec, Extents extents, List<? extends R> examples, long number)
        implements NewTensors.Filler {

    @Override
    public void fill(int component, TensorMemory tensor) throws IOException {
        TensorPadding.write(extents, component, tensor);
        Schema.Component declared = codec.schema().components().get(component);
        Extent extent = extents.get(component);
        if (extent instanceof Extent.Padded padded && JavaElement.isCast(declared)) {
            // A block of elements that are cast together has no gaps.
            long rowBytes = padded.shape().row().size() * declared.dtype().byteSize();
            put(component, padded.unpadded(), new UnpaddedMemory(tensor, padded.lengths(), padded.width(), rowBytes));
        } else {
            put(component, extent, tensor::from);
        }
    }

    private void put(int component, Extent extent, ByteWindows windows) throws IOException {
        put(new ComponentSink<>(codec, component, site(component), extent.cursor(0), number, windows));
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        put(new ComponentSink<>(
                codec, component, site(component), extents.get(component).cursor(0), number, strings));
    }

    private Site site(int component) {
        return Site.of(codec.schema(), component);
    }

    private void put(ComponentSink<R> sink) throws IOException {
        long next = number;
        for (R example : examples) {
            sink.put(example, next);
            next = number == Site.SINGLE ? number : next + 1;
        }
        sink.complete();
    }
}
