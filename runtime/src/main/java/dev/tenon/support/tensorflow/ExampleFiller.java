package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.parallel.Parallel;
import dev.tenon.internal.shape.ExampleCursor;
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

    /** By ranges of examples, which are far from each other in memory. */
    @Override
    public void fill(int component, TensorMemory tensor) throws IOException {
        Parallel.ranges(examples.size(), tensor.size(), (from, to) -> fill(component, tensor, (int) from, (int) to));
    }

    private void fill(int component, TensorMemory tensor, int from, int to) throws IOException {
        TensorPadding.write(extents, component, tensor, from, to);
        Schema.Component declared = codec.schema().components().get(component);
        Extent extent = extents.get(component);
        if (extent instanceof Extent.Padded padded && JavaElement.isCast(declared)) {
            // A block of elements that are cast together has no gaps.
            long rowBytes = padded.shape().row().size() * declared.dtype().byteSize();
            UnpaddedMemory memory = new UnpaddedMemory(tensor, padded.lengths(), padded.width(), rowBytes);
            put(component, padded.unpadded(), memory, from, to);
        } else {
            put(component, extent, tensor::from, from, to);
        }
    }

    private void put(int component, Extent extent, ByteWindows windows, int from, int to) throws IOException {
        put(new ComponentSink<>(codec, component, site(component), extent.cursor(from), number, windows), from, to);
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        ExampleCursor cursor = extents.get(component).cursor(0);
        put(new ComponentSink<>(codec, component, site(component), cursor, number, strings), 0, examples.size());
    }

    private Site site(int component) {
        return Site.of(codec.schema(), component);
    }

    private void put(ComponentSink<R> sink, int from, int to) throws IOException {
        try {
            for (int i = from; i < to; i++) {
                sink.put(examples.get(i), number == Site.SINGLE ? number : number + i);
            }
        } catch (RuntimeException | Error e) {
            sink.complete(); // which throws where an example before has a value that does not survive its cast
            throw e;
        }
        sink.complete();
    }
}
