package dev.tenon.support.numpy;

import dev.tenon.internal.column.ElementReader;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Elements whose component is named where the file turns out to be damaged. */
record NamedElements(String component, ElementReader elements) implements ElementReader {

    /** The exception, with record and component before its message. */
    static NumpyFormatException named(String component, NumpyFormatException e) {
        NumpyFormatException named = new NumpyFormatException(component + ", " + e.getMessage(), e.getCause());
        named.setStackTrace(e.getStackTrace());
        return named;
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        try {
            elements.read(target);
        } catch (NumpyFormatException e) {
            throw named(component, e);
        }
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
