package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extents;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.ndarray.Shape;

/**
 * Examples of one file that are in tensors of their own.
 *
 * @param first the number of the first one in the dataset
 * @param shapes those of the tensors, padded as far as these examples need it
 */
record DatasetPart(long first, int count, List<Shape> shapes) {
    /** A mapping holds less than 2 GiB, of which examples of different sizes may take twice the average. */
    private static final long MOST_BYTES = 1L << 30;

    /** More than this are never looked at at once. */
    static final int MOST_EXAMPLES = 1 << 30;

    /** However many bytes an example has, as many begin at a multiple of 64 bytes, as tensors have to. */
    private static final int ALIGNED = 64;

    /** Examples of one file from {@code first} on, as few parts as they need. */
    static List<DatasetPart> of(long first, Extents extents) {
        int size = (int) extents.size();
        int most = mostExamples(extents);
        List<DatasetPart> parts = new ArrayList<>();
        for (int from = 0; from < size; from += most) {
            int count = Math.min(most, size - from);
            Extents part = extents.slice(from, from + count);
            List<Shape> shapes = extents.arrays().all().stream()
                    .map(array -> Shape.of(part.shape(array)))
                    .toList();
            parts.add(new DatasetPart(first + from, count, shapes));
        }
        return parts;
    }

    private static int mostExamples(Extents extents) {
        long exampleBytes = 1;
        for (ComponentArray array : extents.arrays().all()) {
            DType dtype = array.declaration(extents.arrays().schema()).dtype();
            if (array.role() == ArrayRole.ELEMENTS && dtype != DType.STRING) {
                long elements = extents.get(array.component()).elements(extents.size());
                exampleBytes = Math.max(exampleBytes, elements / extents.size() * dtype.byteSize());
            }
        }
        long aligned = MOST_BYTES / exampleBytes / ALIGNED * ALIGNED;
        return (int) Math.max(ALIGNED, Math.min(MOST_EXAMPLES, aligned));
    }
}
