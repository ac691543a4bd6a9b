package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.cast.SafeCasts;
import dev.tenon.internal.column.Column;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.npy.UnreadDTypeException;
import dev.tenon.numpy.NumpyFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that was found to hold what a record declares: its arrays, ready to be read. Thread-safe. */
final class RecordFile implements Closeable {
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

    /** Opens a file and checks names, dtypes and shapes; its data are not read. The caller closes it. */
    static RecordFile open(Schema schema, ArrayShapes.Form form, Path path) throws IOException {
        List<String> keys =
                schema.components().stream().map(Schema.Component::key).toList();
        ArrayFile file = open(schema, path, keys);
        try {
            return check(schema, form, path, file);
        } catch (Throwable e) {
            file.close();
            throw e;
        }
    }

    private static ArrayFile open(Schema schema, Path path, List<String> keys) throws IOException {
        try {
            return ArrayFile.open(path, keys);
        } catch (NumpyFormatException e) {
            throw NamedElements.named(schema.record(), e);
        }
    }

    private static RecordFile check(Schema schema, ArrayShapes.Form form, Path path, ArrayFile file)
            throws IOException {
        String name = nameOf(path);
        List<Column> columns = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        List<ArrayShapes.Found> found = new ArrayList<>();
        for (int i = 0; i < schema.components().size(); i++) {
            Schema.Component component = schema.components().get(i);
            if (!file.contains(component.key())) {
                throw MissingKey.of(Site.of(schema, i), name, component.key(), file.keys());
            }
            StoredArray array = array(file, component, Site.of(schema, i));
            Site site = Site.of(schema, i).in(array.where());
            checkDType(component, array, site);
            columns.add(new Column(array, component.dtype()));
            sites.add(site);
            found.add(new ArrayShapes.Found(
                    site,
                    array.header().shape().stream().mapToLong(Long::longValue).toArray()));
        }
        return new RecordFile(
                name, file, columns, sites, ArrayShapes.check(schema, form, found, otherForm(schema, form)));
    }

    /** {@code digits.npz}; {@code digits/} for a directory. */
    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return (name == null ? path : name) + (Files.isDirectory(path) ? "/" : "");
    }

    private static StoredArray array(ArrayFile file, Schema.Component component, Site site) throws IOException {
        try {
            return file.array(component.key());
        } catch (UnreadDTypeException e) {
            throw site.in(e.where()).mismatch("expected " + component.dtype().numpyName() + ", found " + e.found());
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site.component(), e);
        }
    }

    private static void checkDType(Schema.Component component, StoredArray array, Site site) {
        if (!SafeCasts.isSafe(array.header().type().dtype(), component.dtype())) {
            throw site.mismatch(
                    "expected " + component.dtype().numpyName() + ", or a dtype that casts to it safely, found "
                            + array.header().type().dtype().numpyName()
                            + ": in Python, save a.astype('" + component.dtype().numpyName() + "')");
        }
    }

    private static String otherForm(Schema schema, ArrayShapes.Form form) {
        String numpy = schema.record().replace('.', '_') + "Numpy.";
        return form == ArrayShapes.Form.BATCH
                ? "the file holds one example, which " + numpy + "readExample reads"
                : "the file holds n examples, which " + numpy + "read reads";
    }

    /** The file's name without its folder. */
    String name() {
        return name;
    }

    ArrayShapes shapes() {
        return shapes;
    }

    /** Reads all elements of a component, and checks the CRC. The caller closes the reader. */
    ElementReader readAll(int component) throws IOException {
        try {
            return named(component, columns.get(component).readAll());
        } catch (NumpyFormatException e) {
            throw NamedElements.named(site(component).component(), e);
        }
    }

    /** Reads a component from example {@code first} on. The caller closes the reader. */
    ElementReader readFrom(int component, long first) {
        return named(
                component,
                columns.get(component).readFrom(first * shapes.get(component).size()));
    }

    private ElementReader named(int component, ElementReader elements) {
        return new NamedElements(site(component).component(), elements);
    }

    Site site(int component) {
        return sites.get(component);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
