package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.numpy.ReadOption;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/**
 * Makes the generated objects that hold the tensors of one example.
 *
 * @param <R> the record
 * @param <T> the generated class
 */
public final class ExampleFactory<R, T> {
    private final TensorFactory<R> factory;
    private final Function<TensorHolder<R>, T> constructor;

    /** For the record that {@code codec} takes apart. */
    public ExampleFactory(RecordCodec<R> codec, Function<TensorHolder<R>, T> constructor) {
        this.factory = new TensorFactory<>(codec, Form.EXAMPLE);
        this.constructor = constructor;
    }

    /** Copies an example into tensors. */
    public T of(R example) {
        return constructor.apply(factory.copy(Arrays.asList(example), Site.SINGLE));
    }

    /** Owns tensors, ragged tensors, and holders of the tensors of nested records, in the order of the record's components. */
    public T ofComponents(@Nullable AutoCloseable... components) {
        return constructor.apply(factory.own(components));
    }

    /** Owns the tensors. */
    public T of(Map<String, ? extends Tensor> tensors) {
        return constructor.apply(factory.own(tensors));
    }

    /** Owns the whole result. */
    public T of(Result result) {
        return constructor.apply(factory.own(result));
    }

    /** Borrows the tensors. */
    public T view(Map<String, ? extends Tensor> tensors) {
        return constructor.apply(factory.borrow(tensors));
    }

    /** Reads a file of one example. */
    public T read(Path file, ReadOption... options) throws IOException {
        return constructor.apply(factory.read(file, options));
    }
}
