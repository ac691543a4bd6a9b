package dev.tenon.support.numpy;

import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.FoundShapes;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.RowAgreement;
import dev.tenon.internal.shape.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the row splits and lengths of a file from the first to the last when it is opened, in a constant heap, and finds out
 * whether they are valid, and whether components agree whose axes have one name.
 */
final class RowsCheck {
    /** So many examples are compared at once. */
    private static final int CHUNK = 1 << 12;

    private final RecordArrays arrays;
    private final Map<ComponentArray, FoundArray> found;
    private final FoundShapes shapes;

    RowsCheck(RecordArrays arrays, Map<ComponentArray, FoundArray> found, FoundShapes shapes) {
        this.arrays = arrays;
        this.found = found;
        this.shapes = shapes;
    }

    /** The rows of each component. */
    List<FileRows> check() throws IOException {
        List<CheckedRows> components = new ArrayList<>();
        try {
            for (int i = 0; i < arrays.schema().components().size(); i++) {
                components.add(open(i));
            }
            checkInLockstep(components);
            List<FileRows> rows = new ArrayList<>();
            for (CheckedRows component : components) {
                rows.add(component.end());
            }
            return rows;
        } finally {
            CloseAll.of(components);
        }
    }

    private CheckedRows open(int component) throws IOException {
        if (arrays.variableAxes(component) == 0) {
            Extent.Dense extent = new Extent.Dense(shapes.dense(component), arrays.form() == Form.BATCH);
            return new CheckedRows.Dense(new FileRows.Dense(extent, shapes.size()));
        }
        Schema.Component declared = arrays.schema().components().get(component);
        ExampleShape shape = ExampleShape.of(declared, arrays.variableAxes(component));
        List<FileCounts> counts = new ArrayList<>();
        for (ComponentArray array : arrays.of(component)) {
            if (array.role() != ArrayRole.ELEMENTS) {
                counts.add(new FileCounts(found.get(array)));
            }
        }
        long[] elements = shapes.whole(arrays.all().get(arrays.elements(component)));
        FileCounts outer = counts.get(0);
        if (declared.rows() instanceof Rows.Padded) {
            CountRule lengths = new CountRule.Lengths(elements[1], shape.limit());
            return checked(shape, outer, lengths, ends -> new PaddedFileRows(shape, elements[1], ends));
        }
        CountRule values = new CountRule.Splits(elements[0], "values");
        if (shape.variableAxes() == 1) {
            return checked(shape, outer, values, ends -> new RaggedFileRows(shape, ends));
        }
        FileEnds inner = CountPass.check(counts.get(counts.size() - 1), values);
        if (arrays.form() == Form.EXAMPLE) {
            return new CheckedRows.Nested(new FileRows.Nested(shape, inner));
        }
        CountRule rows = new CountRule.Splits(inner.examples(), "inner rows");
        return checked(shape, outer, rows, ends -> new RaggedFileRows.Nested(shape, ends, inner));
    }

    private static CheckedRows checked(
            ExampleShape shape, FileCounts counts, CountRule rule, Function<FileEnds, FileRows> rows)
            throws IOException {
        return new CheckedRows.Variable(shape, CountPass.ofAll(counts, rule), rows);
    }

    private void checkInLockstep(List<CheckedRows> components) throws IOException {
        if (components.stream().allMatch(component -> component instanceof CheckedRows.Dense)) {
            return;
        }
        for (long first = 0; first < shapes.size(); first += CHUNK) {
            int count = (int) Math.min(CHUNK, shapes.size() - first);
            List<Extent> extents = new ArrayList<>();
            for (CheckedRows component : components) {
                extents.add(component.next(count));
            }
            long number = arrays.form() == Form.BATCH ? first : arrays.firstNumber();
            new RowAgreement(arrays.schema(), extents, number, this::elements).check();
        }
    }

    private Site elements(int component) {
        return found.get(arrays.all().get(arrays.elements(component))).site();
    }
}
