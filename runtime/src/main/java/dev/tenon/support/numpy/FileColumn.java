package dev.tenon.support.numpy;

import dev.tenon.internal.column.Column;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.npy.TextType;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.text.FileStrings;
import dev.tenon.internal.text.StringInput;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.ElementSite;
import java.io.IOException;

/** A component in a file: its array, and how that is read. Thread-safe; its readers are not. */
final class FileColumn {
    private final ElementSite site;
    private final StoredElements elements;
    private final Column column;
    private final long count;

    /** @param site of the file's first example */
    FileColumn(ElementSite site, StoredElements elements, StoredArray array) {
        this.site = site;
        this.elements = elements;
        this.column = elements instanceof StoredElements.Numbers numbers
                ? new Column(array, numbers.casts())
                : new Column(array);
        this.count = array.header().elements();
    }

    /** Where its elements are. */
    ElementSite site() {
        return site;
    }

    /** The shape of one example. */
    ArrayShape shape() {
        return site.shape();
    }

    /** Reads all elements as the declared dtype, and checks the CRC. The caller closes the reader. */
    ElementReader readAll() throws IOException {
        try {
            return new NamedElements(site, column.readAll());
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site.site().name(), e);
        }
    }

    /** Reads from example {@code first} on. The caller closes the reader. */
    ElementReader readFrom(long first) throws IOException {
        return new NamedElements(site.from(first), column.readFrom(first * shape().size()));
    }

    /** Reads all strings, and checks the CRC. The caller closes them. */
    StringInput readAllStrings() throws IOException {
        return strings(site, readAll(), count);
    }

    /** Reads the strings of {@code examples} examples from {@code first} on. The caller closes them. */
    StringInput readStringsFrom(long first, long examples) throws IOException {
        return strings(site.from(first), readFrom(first), examples * shape().size());
    }

    private StringInput strings(ElementSite from, ElementReader raw, long strings) {
        TextType type = ((StoredElements.Strings) elements).type();
        FileStrings read = switch (type.kind()) {
            case UNICODE ->
                FileStrings.unicode(
                        raw,
                        type.length(),
                        type.byteOrder(),
                        strings,
                        from.site().toString());
            case BYTES -> FileStrings.bytes(raw, type.length(), strings);
        };
        return new NamedStrings(from, read);
    }
}
