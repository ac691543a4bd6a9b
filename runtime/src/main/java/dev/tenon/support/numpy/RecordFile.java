package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.column.Column;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.MissingKey;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.StringInput;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.ElementSite;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A file that was found to hold what a record declares: its arrays, ready to be read. Thread-safe. */
public final class RecordFile implements Closeable {
    /** So many empty arrays are nothing to worry about, whatever the file. */
    private static final long FREE_ARRAYS = 1 << 20;

    /** What a string takes at the least, in Java as in TensorFlow. */
    private static final int STRING_BYTES = 24;

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
        long bytes = 0;
        List<StoredArray> arrays = new ArrayList<>();
        List<StoredElements> elements = new ArrayList<>();
        List<ArrayShapes.Found> found = new ArrayList<>();
        for (int i = 0; i < schema.components().size(); i++) {
            Schema.Component component = schema.components().get(i);
            if (!file.contains(component.key())) {
                throw MissingKey.of(schema, i, Site.of(schema, i), name, file.keys());
            }
            StoredArray array = array(file, component, Site.of(schema, i));
            Site site = Site.of(schema, i).in(name, array.where());
            elements.add(StoredElements.of(component, array.header().type(), site));
            verifyClaim(array, component, site);
            bytes += array.header().byteSize();
            arrays.add(array);
            found.add(new ArrayShapes.Found(
                    site,
                    array.header().shape().stream().mapToLong(Long::longValue).toArray()));
        }
        checkProportion(arrays, found, bytes);
        ArrayShapes shapes = ArrayShapes.check(schema, form, found, otherForm);
        List<FileColumn> columns = new ArrayList<>();
        for (int i = 0; i < arrays.size(); i++) {
            Schema.Component component = schema.components().get(i);
            Site site = found.get(i).site();
            ElementSite elementSite = new ElementSite(component, site, shapes.get(i), shapes.firstNumber());
            columns.add(new FileColumn(elementSite, elements.get(i), arrays.get(i)));
        }
        return new RecordFile(name, file, columns, shapes);
    }

    private static void verifyClaim(StoredArray array, Schema.Component component, Site site) throws IOException {
        try {
            Column.verifyClaim(
                    array,
                    component.dtype() == DType.STRING
                            ? STRING_BYTES
                            : component.dtype().byteSize());
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site.name(), e);
        }
    }

    /** {@code digits.npz}; {@code digits/} for a directory. */
    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return (name == null ? path : name) + (Files.isDirectory(path) ? "/" : "");
    }

    private static StoredArray array(ArrayFile file, Schema.Component component, Site site) throws IOException {
        try {
            return file.array(component.key());
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site.name(), e);
        }
    }

    /** Arrays without bytes cost a file nothing, but what holds them costs memory: they have to be in proportion. */
    private static void checkProportion(List<StoredArray> arrays, List<ArrayShapes.Found> found, long fileBytes) {
        long most = Math.max(FREE_ARRAYS, fileBytes);
        for (int i = 0; i < arrays.size(); i++) {
            long[] shape = found.get(i).shape();
            long holders = ArrayShape.product(
                    LongStream.of(shape).map(length -> Math.max(1, length)).toArray());
            if (arrays.get(i).header().byteSize() == 0 && holders > most) {
                throw found.get(i)
                        .site()
                        .mismatch("shape " + ArrayShape.toString(shape) + " has no "
                                + (ArrayShape.product(shape) == 0 ? "elements" : "bytes")
                                + ", and lengths out of proportion to the file");
            }
        }
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
