package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.file.MappedMemory;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.FoundShapes;
import dev.tenon.internal.shape.MissingKey;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.numpy.NumpyFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that was found to hold what a record declares: its arrays, ready to be read. Thread-safe. */
public final class RecordFile implements Closeable {
    private final RecordArrays arrays;
    private final String name;
    private final ArrayFile file;
    private final boolean mapped;
    private final long size;
    private final List<FileColumn> columns;

    private RecordFile(
            RecordArrays arrays, String name, ArrayFile file, boolean mapped, long size, List<FileColumn> columns) {
        this.arrays = arrays;
        this.name = name;
        this.file = file;
        this.mapped = mapped;
        this.size = size;
        this.columns = List.copyOf(columns);
    }

    /**
     * Opens a file and checks names, dtypes and shapes, row splits and lengths; its elements are not read. The caller closes
     * it.
     *
     * @param mapped whether its memory is mapped, where that is possible
     * @param exampleCall what reads a file of one example, for the message where this is one
     * @param batchCall what reads a file of n examples
     */
    public static RecordFile open(
            Schema schema, Form form, Path path, boolean mapped, String exampleCall, String batchCall)
            throws IOException {
        RecordArrays arrays = RecordArrays.inFile(schema, form);
        String advice = form == Form.BATCH
                ? "the file holds one example, which " + exampleCall + " reads"
                : "the file holds n examples, which " + batchCall + " reads";
        return open(arrays, path, mapped, new OtherForm(arrays.otherForm(), advice));
    }

    private static RecordFile open(RecordArrays arrays, Path path, boolean mapped, OtherForm otherForm)
            throws IOException {
        RecordSites.requireOneLength(arrays, path, () -> otherForm.hint(path));
        ArrayFile file = openArrays(arrays, path, mapped, otherForm);
        try {
            return check(arrays, path, file, mapped, otherForm);
        } catch (Throwable e) {
            CloseAll.afterFailure(List.of(file), e);
            throw e;
        }
    }

    private static ArrayFile openArrays(RecordArrays arrays, Path path, boolean mapped, OtherForm otherForm)
            throws IOException {
        String record = arrays.schema().record();
        List<String> keys = arrays.all().stream().map(ComponentArray::key).toList();
        try {
            return ArrayFile.open(path, keys, mapped);
        } catch (NumpyFormatException e) {
            throw NamedElements.named(record, e);
        } catch (SchemaMismatchException e) {
            throw new SchemaMismatchException(record + ", " + e.getMessage() + otherForm.hint(path));
        }
    }

    private static RecordFile check(RecordArrays arrays, Path path, ArrayFile file, boolean mapped, OtherForm otherForm)
            throws IOException {
        String name = nameOf(path);
        Map<ComponentArray, FoundArray> found = new LinkedHashMap<>();
        for (ComponentArray array : arrays.all()) {
            if (!file.contains(array.key())) {
                throw missing(arrays, array, path, file, otherForm);
            }
            found.put(array, FoundArray.of(arrays, array, file, name));
        }
        FoundArray.checkProportion(found.values());
        Map<ComponentArray, FoundShapes.Found> lengths = new LinkedHashMap<>();
        found.forEach((array, one) -> lengths.put(array, one.shape()));
        FoundShapes shapes = FoundShapes.check(arrays, lengths, () -> otherForm.hint(path));
        List<FileRows> rows = new RowsCheck(arrays, found, shapes).check();
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FoundArray elements = found.get(arrays.all().get(arrays.elements(i)));
            columns.add(new FileColumn(elements, rows.get(i), arrays.firstNumber()));
        }
        return new RecordFile(arrays, name, file, mapped, shapes.size(), columns);
    }

    private static SchemaMismatchException missing(
            RecordArrays arrays, ComponentArray array, Path path, ArrayFile file, OtherForm otherForm) {
        Site component = Site.of(arrays.schema(), array.component());
        String hint = otherForm.hint(path);
        return hint.isEmpty()
                ? MissingKey.of(arrays, array, component, nameOf(path), file.keys())
                : component.mismatch("expected '" + array.key() + "' in " + nameOf(path) + hint);
    }

    /** {@code digits.npz}; {@code digits/} for a directory. */
    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return (name == null ? path : name) + (Files.isDirectory(path) ? "/" : "");
    }

    /** The file's name without its folder. */
    public String name() {
        return name;
    }

    /** The arrays that it holds. */
    RecordArrays arrays() {
        return arrays;
    }

    /** The number of examples; 1 for one. */
    public long size() {
        return size;
    }

    /** How far all examples reach in its arrays; row splits and lengths are read for this. */
    public Extents extents() throws IOException {
        List<Extent> extents = new ArrayList<>();
        for (FileColumn column : columns) {
            extents.add(column.rows().all());
        }
        return new Extents(arrays, size, extents);
    }

    /** A component of the file. */
    FileColumn column(int component) {
        return columns.get(component);
    }

    /**
     * Reads all elements of a component, which are numbers, to where their extent says, and checks the CRC. Of what is padded,
     * padding is left as it is. The target is asked for positions in ascending order, not for all of them.
     */
    public void read(int component, Extent extent, ByteWindows target) throws IOException {
        FileColumn column = column(component);
        try (ElementReader elements = column.readRows(0)) {
            int elementBytes = column.component().dtype().byteSize();
            new PlacedNumbers(extent, elementBytes, target).read(elements, 0, Math.toIntExact(size));
        }
    }

    /**
     * The memory of all elements of a component, where they are in the file as {@code extent} has them; their CRC is not checked.
     * What is behind the rows of padded examples may be anything.
     */
    public Optional<MappedMemory> memory(int component, Extent extent) throws IOException {
        return memory(component, extent, 0, size);
    }

    /** The same of {@code count} examples from {@code first} on; {@code extent} is theirs. */
    Optional<MappedMemory> memory(int component, Extent extent, long first, long count) throws IOException {
        FileRows rows = column(component).rows();
        return mapped && rows.isLike(extent)
                ? column(component).memory(rows.start(first), extent.elements(count))
                : Optional.empty();
    }

    /** The same for a component of strings. Of what is padded, padding becomes empty strings. */
    public void readStrings(int component, Extent extent, StringOutput target) throws IOException {
        FileColumn column = column(component);
        try (StringInput strings = column.readRowStrings(0, column.rows().elements())) {
            new PlacedStrings(extent, target).read(strings, 0, Math.toIntExact(size));
        }
    }

    /** Where a component is in the file. */
    public Site site(int component) {
        return column(component).site();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
