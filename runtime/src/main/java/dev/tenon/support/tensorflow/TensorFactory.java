package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.numpy.ReadOption;
import dev.tenon.support.ComponentSink;
import dev.tenon.support.ExampleShapes;
import dev.tenon.support.GeneratedName;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.DatasetReader;
import dev.tenon.support.numpy.FileOptions;
import dev.tenon.support.numpy.RecordFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/**
 * Makes holders of tensors: from examples, from files, and of tensors that there are.
 *
 * @param <R> the record
 */
final class TensorFactory<R> {
    private final RecordCodec<R> codec;
    private final Form form;

    TensorFactory(RecordCodec<R> codec, Form form) {
        this.codec = codec;
        this.form = form;
    }

    Schema schema() {
        return codec.schema();
    }

    /** Copies examples, of which the first has {@code number} in messages, into new tensors. */
    TensorHolder<R> copy(List<? extends R> examples, long number) {
        ArrayShapes shapes = ExampleShapes.of(codec, form, examples, number, i -> Site.of(schema(), i));
        try {
            return own(shapes, NewTensors.of(schema().components(), shapes, (i, memory) -> {
                ComponentSink<R> sink =
                        new ComponentSink<>(codec, i, Site.of(schema(), i), shapes.get(i), number, memory::from);
                long next = number;
                for (R example : examples) {
                    sink.put(example, next);
                    next = number == Site.SINGLE ? number : next + 1;
                }
            }));
        } catch (IOException e) {
            throw new IllegalStateException("memory was not written", e);
        }
    }

    /** Reads a file into new tensors. */
    TensorHolder<R> read(Path path, ReadOption... options) throws IOException {
        FileOptions.check(options);
        String exampleCall = GeneratedName.of(schema(), "Tensors.read");
        String batchCall = GeneratedName.of(schema(), "Batch.read");
        try (RecordFile file = RecordFile.open(schema(), form, path, exampleCall, batchCall)) {
            ArrayShapes shapes = file.shapes().requireBatch(file.site(0));
            return own(shapes, NewTensors.of(schema().components(), shapes, (i, memory) -> {
                try (ElementReader reader = file.readAll(i)) {
                    fill(memory, reader);
                }
            }));
        }
    }

    /** Reads the next {@code count} examples of a dataset, from {@code first} on, into new tensors. */
    TensorHolder<R> read(DatasetReader examples, long first, int count) throws IOException {
        ArrayShapes shapes = examples.shapes(first, count);
        return own(
                shapes,
                NewTensors.of(schema().components(), shapes, (i, memory) -> examples.read(i, count, memory::from)));
    }

    private static void fill(TensorMemory memory, ElementReader reader) throws IOException {
        for (long position = 0; position < memory.size(); ) {
            ByteBuffer window = memory.from(position);
            position += window.remaining();
            reader.read(window);
        }
    }

    TensorHolder<R> own(Map<String, ? extends Tensor> tensors) {
        GivenTensors given = GivenTensors.check(schema(), form, "the map of tensors", tensors);
        return new TensorHolder<>(codec, given.shapes(), given.tensors(), TensorOwner.of(tensors.values()));
    }

    TensorHolder<R> own(Result result) {
        GivenTensors given = GivenTensors.check(schema(), form, "the result", GivenTensors.byName(result));
        return new TensorHolder<>(codec, given.shapes(), given.tensors(), TensorOwner.of(result));
    }

    TensorHolder<R> borrow(Map<String, ? extends Tensor> tensors) {
        GivenTensors given = GivenTensors.check(schema(), form, "the map of tensors", tensors);
        return new TensorHolder<>(codec, given.shapes(), given.tensors(), TensorOwner.ofNothing());
    }

    private TensorHolder<R> own(ArrayShapes shapes, List<Tensor> tensors) {
        return new TensorHolder<>(codec, shapes, tensors, TensorOwner.of(tensors));
    }
}
