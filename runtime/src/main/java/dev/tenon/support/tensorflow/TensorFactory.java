package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.numpy.ReadOption;
import dev.tenon.support.ExampleExtents;
import dev.tenon.support.GeneratedName;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.DatasetReader;
import dev.tenon.support.numpy.FileOptions;
import dev.tenon.support.numpy.RandomReader;
import dev.tenon.support.numpy.RecordFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
    private final RecordArrays arrays;

    TensorFactory(RecordCodec<R> codec, Form form) {
        this.codec = codec;
        this.arrays = RecordArrays.inTensors(codec.schema(), form);
    }

    Schema schema() {
        return codec.schema();
    }

    RecordArrays arrays() {
        return arrays;
    }

    /** Copies examples, of which the first has {@code number} in messages, into new tensors. */
    TensorHolder<R> copy(List<? extends R> examples, long number) {
        Extents extents = ExampleExtents.of(codec, arrays, examples, number, i -> Site.of(schema(), i));
        try {
            return own(extents, new ExampleFiller<>(codec, extents, examples, number));
        } catch (IOException e) {
            throw new IllegalStateException("memory was not written", e);
        }
    }

    /** Reads a file into new tensors, or makes some that stand over its memory. */
    TensorHolder<R> read(Path path, ReadOption... options) throws IOException {
        boolean mapped = FileOptions.isMapped(options);
        String exampleCall = GeneratedName.of(schema(), "Tensors.read");
        String batchCall = GeneratedName.of(schema(), "Batch.read");
        try (RecordFile file = RecordFile.open(schema(), arrays.form(), path, mapped, exampleCall, batchCall)) {
            Extents extents = file.extents().in(arrays).requireBatch(file.site(0));
            return own(extents, new FileFiller(file, extents));
        }
    }

    /** Reads the next {@code count} examples of a dataset, from {@code first} on, into new tensors. */
    TensorHolder<R> read(DatasetReader examples, long first, int count) throws IOException {
        return read(examples, first, count, extents -> extents);
    }

    /** The same, into tensors that may be wider than these examples need. */
    TensorHolder<R> read(DatasetReader examples, long first, int count, UnaryOperator<Extents> widened)
            throws IOException {
        Extents extents = widened.apply(examples.extents(first, count).in(arrays));
        return own(extents, new DatasetFiller(examples, extents));
    }

    /** Reads the first {@code count} of these examples of a dataset into new tensors. */
    TensorHolder<R> read(RandomReader examples, long[] numbers, int count) throws IOException {
        Extents extents = examples.extents(numbers, count).in(arrays);
        return own(extents, new RandomFiller(examples, extents));
    }

    TensorHolder<R> own(Map<String, ? extends Tensor> tensors) {
        GivenTensors given = GivenTensors.check(arrays, "the map of tensors", tensors);
        return holder(given, TensorOwner.of(tensors.values()), null);
    }

    TensorHolder<R> own(Result result) {
        GivenTensors given = GivenTensors.check(arrays, "the result", GivenTensors.byName(result));
        return holder(given, TensorOwner.of(result), null);
    }

    /**
     * Owns tensors, ragged tensors and nested holders, in the order of the record's own components. One that somebody else
     * closes is copied, so that this one lives on.
     */
    TensorHolder<R> own(@Nullable AutoCloseable... components) {
        GivenComponents given = GivenComponents.of(codec, arrays, components);
        GivenTensors checked = check(given);
        GivenComponents kept = kept(given, checked);
        if (!kept.hasCopies(given.components())) {
            return own(kept, checked);
        }
        checked.discard();
        try {
            return own(kept, check(kept));
        } catch (Throwable e) {
            kept.closeCopies(given.components());
            throw e;
        }
    }

    private static GivenComponents kept(GivenComponents given, GivenTensors checked) {
        try {
            return given.kept();
        } catch (Throwable e) {
            checked.discard();
            throw e;
        }
    }

    private TensorHolder<R> own(GivenComponents kept, GivenTensors checked) {
        TensorHolder<R> holder = holder(checked, TensorOwner.ofComponents(kept.components()), null);
        kept.giveTo(holder);
        return holder;
    }

    private GivenTensors check(GivenComponents given) {
        return GivenTensors.check(arrays, "what is given", given.byKey());
    }

    /** Borrows tensors, those of a holder until that is closed. */
    TensorHolder<R> borrow(Map<String, ? extends Tensor> tensors) {
        GivenTensors given = HeldTensors.checked(tensors, arrays)
                .orElseGet(() -> GivenTensors.check(arrays, "the map of tensors", tensors));
        return holder(given, TensorOwner.ofNothing(), HeldTensors.holderOf(tensors));
    }

    private TensorHolder<R> holder(GivenTensors given, TensorOwner owner, @Nullable TensorHolder<?> lender) {
        return new TensorHolder<>(codec, given.extents(), given.tensors(), owner.and(given.made()), lender);
    }

    private TensorHolder<R> own(Extents extents, NewTensors.Filler filler) throws IOException {
        List<Tensor> tensors = NewTensors.of(extents, filler);
        return new TensorHolder<>(codec, extents, tensors, TensorOwner.of(tensors), null);
    }
}
