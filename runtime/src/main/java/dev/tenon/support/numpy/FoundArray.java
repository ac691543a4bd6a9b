package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.column.Column;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.MissingKey;
import dev.tenon.internal.shape.Site;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.ElementSite;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;

/** The array that a file has for a component, with elements that become the declared ones. */
record FoundArray(Schema.Component component, Site site, StoredArray array, StoredElements elements) {
    /** So many empty arrays are nothing to worry about, whatever the file. */
    private static final long FREE_ARRAYS = 1 << 20;

    /** What a string takes at the least, in Java as in TensorFlow. */
    private static final int STRING_BYTES = 24;

    /**
     * Finds it.
     *
     * @param name the file's, for messages
     */
    static FoundArray of(Schema schema, int index, ArrayFile file, String name) throws IOException {
        Schema.Component component = schema.components().get(index);
        Site inMemory = Site.of(schema, index);
        if (!file.contains(component.key())) {
            throw MissingKey.of(schema, index, inMemory, name, file.keys());
        }
        try {
            StoredArray array = file.array(component.key());
            Site site = inMemory.in(name, array.where());
            StoredElements elements =
                    StoredElements.of(component, array.header().type(), site);
            Column.verifyClaim(array, elementBytes(component));
            return new FoundArray(component, site, array, elements);
        } catch (NumpyFormatException e) {
            throw NamedElements.named(inMemory.name(), e);
        }
    }

    private static long elementBytes(Schema.Component component) {
        return component.dtype() == DType.STRING
                ? STRING_BYTES
                : component.dtype().byteSize();
    }

    /** Its shape, to be held against those of the other components. */
    ArrayShapes.Found shape() {
        return new ArrayShapes.Found(site, lengths());
    }

    private long[] lengths() {
        return array.header().shape().stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * What reads it.
     *
     * @param shape the shape of one example
     * @param first the number of the first one in messages
     */
    FileColumn column(ArrayShape shape, long first) {
        return new FileColumn(new ElementSite(component, site, shape, first), elements, array);
    }

    /** Arrays without bytes cost a file nothing, but what holds them costs memory: they have to be in proportion. */
    static void checkProportion(List<FoundArray> arrays) {
        long fileBytes = arrays.stream()
                .mapToLong(found -> found.array.header().byteSize())
                .sum();
        long most = Math.max(FREE_ARRAYS, fileBytes);
        for (FoundArray found : arrays) {
            long[] shape = found.lengths();
            long holders = ArrayShape.product(
                    LongStream.of(shape).map(length -> Math.max(1, length)).toArray());
            if (found.array.header().byteSize() == 0 && holders > most) {
                throw found.site.mismatch("shape " + ArrayShape.toString(shape) + " has no "
                        + (ArrayShape.product(shape) == 0 ? "elements" : "bytes")
                        + ", and lengths out of proportion to the file");
            }
        }
    }
}
