package dev.tenon.support.numpy;

import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Where the components of a record are written, as messages name it. */
public final class RecordSites {
    private final RecordArrays arrays;
    private final Path file;

    /** Those of all arrays, in their order: they are asked for with every example. */
    private final List<Site> sites;

    RecordSites(RecordArrays arrays, Path file) {
        this.arrays = arrays;
        this.file = file;
        this.sites = arrays.all().stream()
                .map(array -> Site.of(arrays.schema(), array.component())
                        .in(
                                fileName(),
                                ArrayFile.where(file, array.key(), arrays.all().size())))
                .toList();
    }

    /** A component's elements, in the file. */
    public Site of(int component) {
        return sites.get(arrays.elements(component));
    }

    /** What the file holds. */
    RecordArrays arrays() {
        return arrays;
    }

    /** What the record declares. */
    Schema schema() {
        return arrays.schema();
    }

    /** The file without its folder. */
    String fileName() {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }

    /** Checks that the arrays have as many elements along their first axis, where the file has to have it so. */
    static void requireOneLength(RecordArrays arrays, Path file, Supplier<String> hint) {
        if (arrays.form() == Form.EXAMPLE || !ArrayFile.isNpy(file)) {
            return;
        }
        for (ComponentArray array : arrays.all()) {
            if (array.role() == ArrayRole.ROW_SPLITS) {
                RecordSites sites = new RecordSites(arrays, file);
                throw Site.of(arrays.schema(), array.component())
                        .in(sites.fileName(), sites.fileName())
                        .mismatch("rows of different lengths do not fit into an npy file, all of whose fields have one"
                                + " length: use a name that ends in .npz, or a directory" + hint.get());
            }
        }
    }
}
