package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.column.Column;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.MissingKey;
import dev.tenon.internal.shape.Site;
import dev.tenon.numpy.NumpyFormatException;
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

    private final String name;
    private final ArrayFile file;
    private final List<Column> columns;
    private final List<Site> sites;
    private final ArrayShapes shapes;

    private RecordFile(String name, ArrayFile file, List<Column> columns, List<Site> sites, ArrayShapes shapes) {
        this.name = name;
        this.file = file;
        this.columns = List.copyOf(columns);
        this.sites = List.copyOf(sites);
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
        List<Column> columns = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        List<ArrayShapes.Found> found = new ArrayList<>();
        for (int i = 0; i < schema.components().size(); i++) {
            Schema.Component component = schema.components().get(i);
            if (!file.contains(component.key())) {
                throw MissingKey.of(schema, i, Site.of(schema, i), name, file.keys());
            }
            StoredArray array = array(file, component, Site.of(schema, i));
            Site site = Site.of(schema, i).in(name, array.where());
            NumberType stored = StoredDType.of(array.header().type(), component, site);
            bytes += array.header().byteSize();
            Column column = new Column(array, stored, component.dtype());
            verifyClaim(column, site);
            columns.add(column);
            sites.add(site);
            found.add(new ArrayShapes.Found(
                    site,
                    array.header().shape().stream().mapToLong(Long::longValue).toArray()));
        }
        checkProportion(found, bytes);
        return new RecordFile(name, file, columns, sites, ArrayShapes.check(schema, form, found, otherForm));
    }

    private static void verifyClaim(Column column, Site site) throws IOException {
        try {
            column.verifyClaim();
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

    /** Arrays without elements cost a file nothing, but what holds them costs memory: they have to be in proportion. */
    private static void checkProportion(List<ArrayShapes.Found> arrays, long fileBytes) {
        long most = Math.max(FREE_ARRAYS, fileBytes);
        for (ArrayShapes.Found found : arrays) {
            long[] shape = found.shape();
            long holders = ArrayShape.product(
                    LongStream.of(shape).map(length -> Math.max(1, length)).toArray());
            if (ArrayShape.product(shape) == 0 && holders > most) {
                throw found.site()
                        .mismatch("shape " + ArrayShape.toString(shape)
                                + " has no elements, and lengths out of proportion to the file");
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

    /** Reads all elements of a component, and checks the CRC. The caller closes the reader. */
    public ElementReader readAll(int component) throws IOException {
        try {
            return named(component, columns.get(component).readAll());
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site(component).name(), e);
        }
    }

    /** Reads a component from example {@code first} on. The caller closes the reader. */
    public ElementReader readFrom(int component, long first) throws IOException {
        return named(
                component,
                columns.get(component).readFrom(first * shapes.get(component).size()));
    }

    private ElementReader named(int component, ElementReader elements) {
        return new NamedElements(site(component).name(), elements);
    }

    public Site site(int component) {
        return sites.get(component);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
