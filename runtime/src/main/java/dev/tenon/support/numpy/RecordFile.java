package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.StringInput;
import dev.tenon.numpy.NumpyFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that was found to hold what a record declares: its arrays, ready to be read. Thread-safe. */
public final class RecordFile implements Closeable {
    private final String name;
    private final ArrayFile file;
    private final List<FileColumn> columns;
    private final ArrayShapes shapes;

    private RecordFile(String name, ArrayFile file, List<FileColumn> columns, ArrayShapes shapes) {
        this.name = name;
        this.file = file;
        this.columns = List.copyOf(columns);
        this.shapes = shapes;
    }

    /**
     * Opens a file and checks names, dtypes and shapes; its data are not read. The caller closes it.
     *
     * @param exampleCall what reads a file of one example, for the message where this is one
     * @param batchCall what reads a file of n examples
     */
    public static RecordFile open(Schema schema, Form form, Path path, String exampleCall, String batchCall)
            throws IOException {
        String otherForm = form == Form.BATCH
                ? "the file holds one example, which " + exampleCall + " reads"
                : "the file holds n examples, which " + batchCall + " reads";
        ArrayFile file = open(schema, path);
        try {
            return check(schema, form, path, file, otherForm);
        } catch (Throwable e) {
            CloseAll.afterFailure(List.of(file), e);
            throw e;
        }
    }

    private static ArrayFile open(Schema schema, Path path) throws IOException {
        List<String> keys =
                schema.components().stream().map(Schema.Component::key).toList();
        try {
            return ArrayFile.open(path, keys);
        } catch (NumpyFormatException e) {
            throw NamedElements.named(schema.record(), e);
        } catch (SchemaMismatchException e) {
            throw new SchemaMismatchException(schema.record() + ", " + e.getMessage());
        }
    }

    private static RecordFile check(Schema schema, Form form, Path path, ArrayFile file, String otherForm)
            throws IOException {
        String name = nameOf(path);
        List<FoundArray> found = new ArrayList<>();
        for (int i = 0; i < schema.components().size(); i++) {
            found.add(FoundArray.of(schema, i, file, name));
        }
        FoundArray.checkProportion(found);
        ArrayShapes shapes = ArrayShapes.check(
                schema, form, found.stream().map(FoundArray::shape).toList(), otherForm);
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            columns.add(found.get(i).column(shapes.get(i), shapes.firstNumber()));
        }
        return new RecordFile(name, file, columns, shapes);
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

    public ArrayShapes shapes() {
        return shapes;
    }

    /** A component of the file. */
    FileColumn column(int component) {
        return columns.get(component);
    }

    /** Reads all elements of a component, and checks the CRC. The caller closes the reader. */
    public ElementReader readAll(int component) throws IOException {
        return column(component).readAll();
    }

    /** Reads all strings of a component, and checks the CRC. The caller closes them. */
    public StringInput readAllStrings(int component) throws IOException {
        return column(component).readAllStrings();
    }

    /** The number of strings of a component. */
    public long strings(int component) {
        return shapes.size() * shapes.get(component).size();
    }

    /** Where a component is in the file. */
    public Site site(int component) {
        return column(component).site().site();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
