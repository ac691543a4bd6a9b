package dev.tenon.support.numpy;

import dev.tenon.LossyCastException;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.window.WindowFailure;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.ElementSite;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Elements whose component is named where the file turns out to be damaged, or where one would not survive its cast. */
record NamedElements(ElementSite site, ElementReader elements) implements ElementReader {

    /** The exception, with record and component before its message, where they are not there yet. */
    static NumpyFormatException named(String component, NumpyFormatException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith(component + ", ")) {
            return e;
        }
        NumpyFormatException named = new NumpyFormatException(component + ", " + message, e.getCause());
        named.setStackTrace(e.getStackTrace());
        return named;
    }

    /**
     * The error of a value that would not survive.
     *
     * @throws IOException if it cannot be read where the value is
     */
    static LossyCastException lossy(ElementSite site, LossyValue value) throws IOException {
        try {
            return site.lossy(value);
        } catch (WindowFailure e) {
            throw e.getCause();
        }
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        try {
            elements.read(target);
        } catch (NumpyFormatException e) {
            throw named(site.site().name(), e);
        } catch (LossyValue e) {
            throw lossy(site, e);
        }
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
