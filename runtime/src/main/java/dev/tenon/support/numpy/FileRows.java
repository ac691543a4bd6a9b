package dev.tenon.support.numpy;

import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Place;
import java.io.IOException;

/**
 * Which of the elements in a component's array are which example's. Row splits and lengths stay in the file until they are
 * asked for; they were valid when it was opened.
 */
sealed interface FileRows permits FileRows.Dense, FileRows.Nested, VariableRows {

    /** What the shapes of the examples have in common. */
    ExampleShape shape();

    /** The number of elements of all examples, padding aside. */
    long elements();

    /** All examples in the array as it is stored. */
    Extent all() throws IOException;

    /** One of them by itself. */
    One one(long example) throws IOException;

    /**
     * Where an element is; padding is not counted.
     *
     * @param first the example that elements are counted from; examples are counted from the file's first
     */
    Place place(long first, long element) throws IOException;

    /** The first element of an example in the array, padding included. */
    long start(long example) throws IOException;

    /** The number of elements of the examples in {@code [from, to)}, padding aside. */
    default long elements(long from, long to) throws IOException {
        return start(to) - start(from);
    }

    /** Whether an array of this extent has examples as they are in the file: with the same padding, if any. */
    default boolean isLike(Extent extent) {
        return true;
    }

    /**
     * One example by itself, without padding.
     *
     * @param start its first element in the array
     * @param extent counts elements from there
     */
    record One(long start, Extent extent) {}

    /** Examples that are all alike. */
    record Dense(Extent.Dense all, long size) implements FileRows {
        @Override
        public ExampleShape shape() {
            return all.shape();
        }

        @Override
        public long elements() {
            return all.start(1) * size;
        }

        @Override
        public One one(long example) {
            return new One(example * all.start(1), all);
        }

        @Override
        public Place place(long first, long element) {
            return all.cursor(0).of(start(first) + element);
        }

        @Override
        public long start(long example) {
            return example * all.example().size();
        }
    }

    /**
     * One example, with rows of different lengths in it.
     *
     * @param inner where the values of each row end
     */
    record Nested(ExampleShape shape, FileEnds inner) implements FileRows {
        @Override
        public long elements() {
            return inner.end() * shape.row().size();
        }

        @Override
        public Extent all() throws IOException {
            return RaggedFileRows.extent(shape, false, new long[] {0, inner.examples()}, inner.read());
        }

        @Override
        public One one(long example) throws IOException {
            return new One(0, all());
        }

        @Override
        public Place place(long first, long element) throws IOException {
            return all().cursor(0).of(element);
        }

        @Override
        public long start(long example) {
            return 0;
        }
    }
}
