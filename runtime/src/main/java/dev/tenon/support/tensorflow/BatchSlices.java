package dev.tenon.support.tensorflow;

import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.tensorflow.Batch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;

/** The tensors of a batch, which is somebody else's. */
record BatchSlices(RecordArrays arrays, Batch<?> batch, List<List<Shape>> parts) implements SliceSource {

    static BatchSlices of(RecordArrays arrays, Batch<?> batch) {
        List<Shape> shapes = tensors(arrays, batch).stream().map(Tensor::shape).toList();
        return new BatchSlices(arrays, batch, List.of(shapes));
    }

    @Override
    public Lent lend() {
        return new Lent(tensors(arrays, batch), () -> {});
    }

    private static List<Tensor> tensors(RecordArrays arrays, Batch<?> batch) {
        Map<String, Tensor> tensors = batch.asMap();
        return arrays.all().stream()
                .map(ComponentArray::key)
                .map(key -> Objects.requireNonNull(tensors.get(key), key))
                .toList();
    }
}
