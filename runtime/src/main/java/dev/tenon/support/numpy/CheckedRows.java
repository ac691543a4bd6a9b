package dev.tenon.support.numpy;

import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.RowSplits;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;

/** The rows of a component while they are being checked, from the first example to the last. */
sealed interface CheckedRows extends Closeable {

    /** The extent of the next examples; of what is inside of rows it knows nothing. */
    Extent next(int count) throws IOException;

    /** What was found, after the last example. */
    FileRows end() throws IOException;

    @Override
    default void close() throws IOException {}

    /** Examples that are all alike. */
    record Dense(FileRows.Dense rows) implements CheckedRows {
        @Override
        public Extent next(int count) {
            return rows.all();
        }

        @Override
        public FileRows end() {
            return rows;
        }
    }

    /** One example, whose row splits were checked. */
    record Nested(FileRows.Nested rows) implements CheckedRows {
        @Override
        public Extent next(int count) {
            return new Extent.Ragged(
                    rows.shape(), RowSplits.ofLengths(rows.inner().examples()), false);
        }

        @Override
        public FileRows end() {
            return rows;
        }
    }

    /** Examples of their own numbers of rows, by row splits or lengths that are read for the first time. */
    final class Variable implements CheckedRows {
        private final ExampleShape shape;
        private final CountPass pass;
        private final Function<FileEnds, FileRows> rows;
        private boolean hasBegun;

        /**
         * With what {@code pass} takes, from the first one on.
         *
         * @param rows what they are when all were found valid
         */
        Variable(ExampleShape shape, CountPass pass, Function<FileEnds, FileRows> rows) {
            this.shape = shape;
            this.pass = pass;
            this.rows = rows;
        }

        @Override
        public Extent next(int count) throws IOException {
            begin();
            long[] splits = new long[count + 1];
            long first = pass.end();
            for (int i = 1; i <= count; i++) {
                pass.next();
                splits[i] = pass.end() - first;
            }
            return new Extent.Ragged(shape, new RowSplits(splits), true);
        }

        @Override
        public FileRows end() throws IOException {
            begin();
            return rows.apply(pass.ends());
        }

        private void begin() throws IOException {
            if (!hasBegun) {
                pass.begin();
            }
            hasBegun = true;
        }

        @Override
        public void close() throws IOException {
            pass.close();
        }
    }
}
