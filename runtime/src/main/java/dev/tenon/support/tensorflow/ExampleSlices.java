package dev.tenon.support.tensorflow;

import dev.tenon.Axis;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.Batches;
import java.util.Iterator;
import java.util.List;
import org.tensorflow.ndarray.Shape;

/** All examples of a dataset in one batch: of a view, whose examples are anywhere in the files, and of one that is empty. */
record ExampleSlices<R, B extends Batch<R>>(BatchFactory<R, B> factory, NumpyDataset<? extends R> dataset)
        implements SliceSource {

    static <R, B extends Batch<R>> ExampleSlices<R, B> of(
            BatchFactory<R, B> factory, NumpyDataset<? extends R> dataset) {
        if (dataset.size() > Integer.MAX_VALUE - 1) {
            throw new IllegalArgumentException(
                    dataset.size() + " examples of a view are more than one tensor can have");
        }
        return new ExampleSlices<>(factory, dataset);
    }

    /** What the record declares: lengths that it does not are known when the examples are read. */
    @Override
    public List<List<Shape>> parts() {
        RecordArrays arrays = factory.tensors().arrays();
        return List.of(arrays.all().stream().map(ExampleSlices::shape).toList());
    }

    private static Shape shape(ComponentArray array) {
        return Shape.of(array.axes().stream()
                .mapToLong(axis -> axis instanceof Axis.Fixed fixed ? fixed.length() : Shape.UNKNOWN_SIZE)
                .toArray());
    }

    @Override
    public Lent lend() {
        int size = (int) Math.max(1, dataset.size());
        Batches<B> batches = factory.batches(dataset, size);
        try {
            Iterator<B> iterator = batches.iterator();
            B all = iterator.hasNext() ? iterator.next() : factory.of(List.of());
            return new Lent(List.copyOf(all.asMap().values()), () -> {
                all.close();
                batches.close();
            });
        } catch (Throwable e) {
            batches.close();
            throw e;
        }
    }
}
