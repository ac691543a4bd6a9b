package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.tensor.TensorMemory;
import java.util.List;
import org.tensorflow.Tensor;

/**
 * Reads the examples of tensors one after the other.
 *
 * @param <R> the record
 */
final class TensorReader<R> {
    private final RecordCodec<R> codec;
    private final ArraySource[] sources;

    private TensorReader(RecordCodec<R> codec, ArraySource[] sources) {
        this.codec = codec;
        this.sources = sources;
    }

    /** From example {@code first} on; valid as long as the tensors are open. */
    static <R> TensorReader<R> of(RecordCodec<R> codec, ArrayShapes shapes, List<Tensor> tensors, long first) {
        ArraySource[] sources = new ArraySource[tensors.size()];
        for (int i = 0; i < sources.length; i++) {
            Schema.Component component = codec.schema().components().get(i);
            TensorMemory memory = TensorMemory.of(tensors.get(i));
            sources[i] = ArraySource.of(component.dtype(), shapes.get(i), memory::from);
            sources[i].moveTo(first * shapes.get(i).size());
        }
        return new TensorReader<>(codec, sources);
    }

    /** The next example, {@code number} in notes. */
    R next(long number) {
        try {
            return codec.get(sources);
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, null);
            throw e;
        }
    }
}
