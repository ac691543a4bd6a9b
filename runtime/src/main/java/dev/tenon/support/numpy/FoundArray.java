package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.column.Column;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.FoundShapes;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.Site;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.LongStream;

/** An array that a file has for a component, with elements that become the declared ones. */
record FoundArray(Schema.Component declaration, Site site, StoredArray array, StoredElements elements) {
    /** So many empty arrays are nothing to worry about, whatever the file. */
    private static final long FREE_ARRAYS = 1 << 20;

    /** What a string takes at the least, in Java as in TensorFlow. */
    private static final int STRING_BYTES = 24;

    /**
     * Finds it, in a file that contains it.
     *
     * @param name the file's, for messages
     */
    static FoundArray of(RecordArrays arrays, ComponentArray wanted, ArrayFile file, String name) throws IOException {
        Site inMemory = Site.of(arrays.schema(), wanted.component());
        try {
            Schema.Component declaration = wanted.declaration(arrays.schema());
            StoredArray array = file.array(wanted.key());
            Site site = inMemory.in(name, array.where());
            StoredElements elements = wanted.role() == ArrayRole.ELEMENTS
                    ? StoredElements.of(declaration, array.header().type(), site)
                    : StoredElements.ofCounts(array.header().type(), site);
            Column.verifyClaim(array, elementBytes(declaration));
            return new FoundArray(declaration, site, array, elements);
        } catch (NumpyFormatException e) {
            throw NamedElements.named(inMemory.name(), e);
        }
    }

    private static long elementBytes(Schema.Component component) {
        return component.dtype() == DType.STRING
                ? STRING_BYTES
                : component.dtype().byteSize();
    }

    /** Its shape, to be held against those of the other arrays. */
    FoundShapes.Found shape() {
        return new FoundShapes.Found(site, lengths());
    }

    private long[] lengths() {
        return array.header().shape().stream().mapToLong(Long::longValue).toArray();
    }

    /** What reads it. */
    Column column() {
        return elements instanceof StoredElements.Numbers numbers
                ? new Column(array, numbers.casts())
                : new Column(array);
    }

    /** The number of its elements. */
    long size() {
        return array.header().elements();
    }

    /**
     * Arrays without bytes cost a file nothing, but what holds them costs memory: they have to be in proportion. Nothing holds
     * what is inside of an axis without elements.
     */
    static void checkProportion(Collection<FoundArray> arrays) {
        long fileBytes = arrays.stream()
                .mapToLong(found -> found.array.header().byteSize())
                .sum();
        long most = Math.max(FREE_ARRAYS, fileBytes);
        for (FoundArray found : arrays) {
            long[] shape = found.lengths();
            long[] holding =
                    LongStream.of(shape).takeWhile(length -> length > 0).toArray();
            long holders = ArrayShape.product(holding);
            if (found.array.header().byteSize() == 0 && holders > most) {
                throw found.site.mismatch("shape " + ArrayShape.toString(shape) + " has no "
                        + (ArrayShape.product(shape) == 0 ? "elements" : "bytes")
                        + ", and lengths out of proportion to the file");
            }
        }
    }
}
