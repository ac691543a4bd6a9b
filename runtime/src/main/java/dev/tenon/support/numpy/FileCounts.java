package dev.tenon.support.numpy;

import dev.tenon.internal.column.Column;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.column.RandomElements;
import dev.tenon.internal.shape.Place;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.window.ReaderWindows;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.ElementSite;
import java.io.Closeable;
import java.io.IOException;
import java.nio.LongBuffer;

/** Row splits or lengths, which stay in their file until they are asked for. Thread-safe; its inputs are not. */
final class FileCounts {
    private static final int BUFFER_BYTES = 1 << 15;

    private final ElementSite site;
    private final Column column;
    private final long size;

    FileCounts(FoundArray found) {
        this.site = new ElementSite(found.declaration(), found.site(), at -> new Place(at, new long[0]), Site.SINGLE);
        this.column = found.column();
        this.size = found.size();
    }

    /** How many there are. */
    long size() {
        return size;
    }

    /** Where they are. */
    Site site() {
        return site.site();
    }

    /** What was valid when the file was opened is not any longer. */
    NumpyFormatException changed() {
        return new NumpyFormatException(site() + ": expected what was valid when it was opened, found something else:"
                + " it was changed since");
    }

    /** Reads all of them, and checks the CRC. The caller closes the input. */
    Input readAll() throws IOException {
        try {
            return new Input(column.readAll(), size);
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site().name(), e);
        }
    }

    /** Reads {@code count} of them from {@code first} on. The caller closes the input. */
    Input readFrom(long first, long count) throws IOException {
        return new Input(column.readFrom(first), count);
    }

    /** Reads one of them. */
    long read(long index) throws IOException {
        try (Input input = readFrom(index, 1)) {
            return input.next();
        }
    }

    /** Reads them from anywhere. */
    RandomElements random() {
        return column.random();
    }

    /** One after the other. It belongs to one thread at a time. */
    final class Input implements Closeable {
        private final ReaderWindows windows;
        private LongBuffer window = LongBuffer.allocate(0);
        private long read;

        private Input(ElementReader elements, long count) {
            this.windows = new ReaderWindows(new NamedElements(site, elements), count * Long.BYTES, BUFFER_BYTES);
        }

        /** The next one; there has to be one. */
        long next() throws IOException {
            if (!window.hasRemaining()) {
                window = windows.at(read * Long.BYTES).asLongBuffer();
                read += window.remaining();
            }
            return window.get();
        }

        @Override
        public void close() throws IOException {
            windows.close();
        }
    }
}
