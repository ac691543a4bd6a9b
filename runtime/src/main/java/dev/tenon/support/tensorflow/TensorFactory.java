package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.numpy.ReadOption;
import dev.tenon.support.ExampleShapes;
import dev.tenon.support.GeneratedName;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.DatasetReader;
import dev.tenon.support.numpy.FileOptions;
import dev.tenon.support.numpy.RecordFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
            return own(shapes, new ExampleFiller<>(codec, shapes, examples, number));
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
            return own(shapes, new FileFiller(file));
        }
    }

    /** Reads the next {@code count} examples of a dataset, from {@code first} on, into new tensors. */
    TensorHolder<R> read(DatasetReader examples, long first, int count) throws IOException {
        ArrayShapes shapes = examples.shapes(first, count);
        return own(shapes, new DatasetFiller(examples, count));
    }

    TensorHolder<R> own(Map<String, ? extends Tensor> tensors) {
        GivenTensors given = GivenTensors.check(schema(), form, "the map of tensors", tensors);
        return new TensorHolder<>(codec, given.shapes(), given.tensors(), TensorOwner.of(tensors.values()));
    }

    TensorHolder<R> own(Result result) {
        GivenTensors given = GivenTensors.check(schema(), form, "the result", GivenTensors.byName(result));
        return new TensorHolder<>(codec, given.shapes(), given.tensors(), TensorOwner.of(result));
    }

    /**
     * Owns tensors and nested holders, in the order of the record's own components. A nested holder that somebody else
     * closes is copied, so that this one lives on.
     */
    TensorHolder<R> own(@Nullable AutoCloseable... components) {
        GivenComponents given = GivenComponents.of(codec, components);
        check(given);
        GivenComponents kept = given.kept();
        GivenTensors checked = check(kept);
        TensorOwner owner = TensorOwner.ofComponents(kept.components());
        TensorHolder<R> holder = new TensorHolder<>(codec, checked.shapes(), checked.tensors(), owner);
        kept.giveTo(holder);
        return holder;
    }

    private GivenTensors check(GivenComponents given) {
        return GivenTensors.check(schema(), form, "what is given", given.byKey());
    }

    /** Borrows tensors, those of a holder until that is closed. */
    TensorHolder<R> borrow(Map<String, ? extends Tensor> tensors) {
        GivenTensors given = GivenTensors.check(schema(), form, "the map of tensors", tensors);
        return new TensorHolder<>(
                codec, given.shapes(), given.tensors(), TensorOwner.ofNothing(), HeldTensors.holderOf(tensors));
    }

    private <X extends Exception> TensorHolder<R> own(ArrayShapes shapes, NewTensors.Filler<X> filler) throws X {
        List<Tensor> tensors = NewTensors.of(schema().components(), shapes, filler);
        return new TensorHolder<>(codec, shapes, tensors, TensorOwner.of(tensors));
    }
}
