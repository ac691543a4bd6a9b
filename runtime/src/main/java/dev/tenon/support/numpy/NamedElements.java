package dev.tenon.support.numpy;

import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.ElementSite;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Elements whose component is named where the file turns out to be damaged, or where one would not survive its cast. */
record NamedElements(ElementSite site, ElementReader elements) implements ElementReader {

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
            throw named(site.site().name(), e);
        } catch (LossyValue e) {
            throw site.lossy(e);
        }
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
