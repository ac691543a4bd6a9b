package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.Schema;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.column.Column;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.column.RandomElements;
import dev.tenon.internal.column.UnpaddedElements;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.file.MappedMemory;
import dev.tenon.internal.npy.TextType;
import dev.tenon.internal.shape.Places;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.FileStrings;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.window.WindowFailure;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.ElementSite;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A component in a file: its elements, and how they are read. Thread-safe; its readers are not. */
final class FileColumn {
    private final FoundArray found;
    private final FileRows rows;
    private final Column column;

    /** The number of the file's first example in messages. */
    private final long first;

    FileColumn(FoundArray found, FileRows rows, long first) {
        this.found = found;
        this.rows = rows;
        this.column = found.column();
        this.first = first;
    }

    /** What the record declares. */
    Schema.Component component() {
        return found.declaration();
    }

    /** Where its elements are. */
    Site site() {
        return found.site();
    }

    /** Which elements are which example's. */
    FileRows rows() {
        return rows;
    }

    /** The number of its elements, padding included. */
    long size() {
        return found.size();
    }

    /** The site of elements that places are told of, counted from the file's first example. */
    ElementSite elements(Places places) {
        return new ElementSite(component(), site(), places, first);
    }

    /** The site of one example's elements. */
    ElementSite elements(long example, FileRows.One one) {
        long number = first == Site.SINGLE ? first : example;
        return new ElementSite(component(), site(), one.extent().cursor(0), number);
    }

    /** The site of all elements from those of an example on, padding aside. */
    ElementSite elements(long from) {
        return elements(position -> {
            try {
                return rows.place(from, position);
            } catch (IOException e) {
                throw new WindowFailure(e);
            }
        });
    }

    /**
     * Reads all elements but padding, from those of an example to the last; from the first one on, the CRC is checked. The
     * caller closes the reader.
     */
    ElementReader readRows(long from) throws IOException {
        try {
            ElementReader read = rows instanceof PaddedFileRows padded
                    ? column.cast(unpadded(padded, from))
                    : from == 0 ? column.readAll() : column.readFrom(rows.start(from));
            return new NamedElements(elements(from), read);
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site().name(), e);
        }
    }

    private ElementReader unpadded(PaddedFileRows padded, long from) throws IOException {
        int elementBytes = column.storedSize();
        long exampleBytes = padded.width() * padded.shape().row().size() * elementBytes;
        long first = padded.start(from);
        UnpaddedElements.Examples examples = padded.open(from, elementBytes);
        Closeable open = examples;
        try {
            ElementReader stored = from == 0 ? column.readAllStored() : column.readStoredFrom(first);
            open = () -> CloseAll.of(List.of(stored, examples));
            return new UnpaddedElements(stored, elementBytes, (size() - first) * elementBytes, exampleBytes, examples);
        } catch (Throwable e) {
            CloseAll.afterFailure(List.of(open), e);
            throw e;
        }
    }

    /** The same for {@code strings} strings. */
    StringInput readRowStrings(long from, long strings) throws IOException {
        return strings(elements(from), readRows(from), strings);
    }

    /** Reads elements from anywhere, padding included. What is wrong with them, {@link #named} says. */
    RandomElements random() {
        return column.random();
    }

    /** The error of a file that turns out to be damaged, with this component's name. */
    NumpyFormatException named(NumpyFormatException e) {
        return NamedElements.named(site().name(), e);
    }

    /** The error of a value that would not survive, counted from the first one of an example. */
    LossyCastException lossy(long example, FileRows.One one, LossyValue value) throws IOException {
        return NamedElements.lossy(elements(example, one), value);
    }

    /** Reads one example. The caller closes the reader. */
    ElementReader readOne(long example, FileRows.One one) throws IOException {
        return new NamedElements(elements(example, one), column.readFrom(one.start()));
    }

    /** Reads one example's strings. The caller closes them. */
    StringInput readOneStrings(long example, FileRows.One one) throws IOException {
        long strings = one.extent().start(1);
        return strings(elements(example, one), readOne(example, one), strings);
    }

    /**
     * The memory of {@code count} elements, padding included, from {@code first} on, where the file has them as tensors do. A
     * byte that is neither true nor false is no element of a tensor: so those of booleans, of which readers make some, have none.
     */
    Optional<MappedMemory> memory(long first, long count) throws IOException {
        if (first > size() - count) {
            throw new NumpyFormatException(
                    site() + ": expected the elements that were there when it was opened, found the row"
                            + " splits to reach behind its end: they were changed since");
        }
        return component().dtype() == DType.BOOL ? Optional.empty() : column.memory(first, count);
    }

    private StringInput strings(ElementSite at, ElementReader raw, long strings) {
        TextType type = ((StoredElements.Strings) found.elements()).type();
        FileStrings read = switch (type.kind()) {
            case UNICODE ->
                FileStrings.unicode(
                        raw, type.length(), type.byteOrder(), strings, at.site().toString());
            case BYTES -> FileStrings.bytes(raw, type.length(), strings);
        };
        return new NamedStrings(at, read);
    }
}
