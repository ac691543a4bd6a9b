package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.util.List;

/**
 * Fills tensors with the components of examples.
 *
 * @param number the first example's number in messages
 */
record ExampleFiller<R>(RecordCodec<R> codec, ArrayShapes shapes, List<? extends R> examples, long number)
        implements NewTensors.Filler<IOException> {

    @Override
    public void fill(int component, TensorMemory tensor) throws IOException {
        put(new ComponentSink<>(codec, component, site(component), shapes.get(component), number, tensor::from));
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        put(new ComponentSink<>(codec, component, site(component), shapes.get(component), number, strings));
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
