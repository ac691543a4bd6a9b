package dev.tenon.support.tensorflow;

import dev.tenon.Rows;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.support.numpy.DatasetReader;
import dev.tenon.support.numpy.RecordDataset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;

/**
 * The examples of files, read whenever they are asked for. No tensor is of two files, nor larger than what one mapping holds, so
 * that all can stand over the files themselves.
 */
final class DatasetSlices<R> implements SliceSource {
    private final TensorFactory<R> factory;
    private final RecordDataset<? extends R> dataset;
    private final List<DatasetPart> examples;

    /** With how many rows the examples of padded components stand in all tensors. */
    private final long[] widths;

    private DatasetSlices(
            TensorFactory<R> factory, RecordDataset<? extends R> dataset, List<DatasetPart> examples, long[] widths) {
        this.factory = factory;
        this.dataset = dataset;
        this.examples = List.copyOf(examples);
        this.widths = widths;
    }

    /** Reads how long rows are, and no elements. */
    static <R> DatasetSlices<R> of(TensorFactory<R> factory, RecordDataset<? extends R> dataset) throws IOException {
        dataset.requireAlike();
        List<DatasetPart> parts = new ArrayList<>();
        try (DatasetReader reader = dataset.reader(0)) {
            long[] starts = dataset.starts();
            for (int file = 0; file < starts.length - 1; file++) {
                long first = starts[file];
                while (first < starts[file + 1]) {
                    int count = (int) Math.min(DatasetPart.MOST_EXAMPLES, starts[file + 1] - first);
                    Extents extents = reader.extents(first, count).in(factory.arrays());
                    parts.addAll(DatasetPart.of(first, extents));
                    first += count;
                }
            }
        }
        return new DatasetSlices<>(factory, dataset, parts, widths(factory.arrays(), parts));
    }

    /** The width of each component that is padded, as its longest example needs it. */
    private static long[] widths(RecordArrays arrays, List<DatasetPart> parts) {
        long[] widths = new long[arrays.schema().components().size()];
        for (int i = 0; i < widths.length; i++) {
            if (arrays.rows(i) instanceof Rows.Padded) {
                int elements = arrays.elements(i);
                for (DatasetPart part : parts) {
                    widths[i] = Math.max(widths[i], part.shapes().get(elements).get(1));
                }
            }
        }
        return widths;
    }

    @Override
    public List<List<Shape>> parts() {
        return examples.stream().map(part -> widened(part.shapes())).toList();
    }

    private List<Shape> widened(List<Shape> shapes) {
        List<Shape> widened = new ArrayList<>();
        for (ComponentArray array : factory.arrays().all()) {
            long[] shape = shapes.get(widened.size()).asArray();
            if (isPadded(array)) {
                shape[1] = widths[array.component()];
            }
            widened.add(Shape.of(shape));
        }
        return widened;
    }

    private boolean isPadded(ComponentArray array) {
        return factory.arrays().rows(array.component()) instanceof Rows.Padded && array.role() != ArrayRole.LENGTHS;
    }

    private Extents widened(Extents extents) {
        List<Extent> components = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            components.add(
                    extents.get(i) instanceof Extent.Padded padded
                            ? new Extent.Padded(padded.shape(), padded.lengths(), widths[i])
                            : extents.get(i));
        }
        return new Extents(extents.arrays(), extents.size(), components);
    }

    @Override
    public Lent lend() throws IOException {
        List<TensorHolder<R>> holders = new ArrayList<>();
        try (DatasetReader reader = dataset.reader(0)) {
            for (DatasetPart part : examples) {
                holders.add(factory.read(reader, part.first(), part.count(), this::widened));
            }
            return new Lent(holders.stream().flatMap(this::tensors).toList(), () -> close(holders));
        } catch (Throwable e) {
            close(holders);
            throw e;
        }
    }

    private Stream<Tensor> tensors(TensorHolder<R> holder) {
        return holder.asMap().values().stream();
    }

    private static void close(List<? extends TensorHolder<?>> holders) {
        holders.forEach(TensorHolder::close);
    }
}
