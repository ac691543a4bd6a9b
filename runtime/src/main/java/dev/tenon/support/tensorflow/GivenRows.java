package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.FoundShapes;
import dev.tenon.internal.shape.LengthsCheck;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.RowAgreement;
import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.shape.SplitsCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tensorflow.Tensor;

/** Reads how long the rows are in tensors that somebody hands over, and finds out whether that can be. */
final class GivenRows {
    private final RecordArrays arrays;
    private final FoundShapes shapes;
    private final Map<ComponentArray, Tensor> tensors;
    private final Function<ComponentArray, Site> sites;

    private GivenRows(
            RecordArrays arrays,
            FoundShapes shapes,
            Map<ComponentArray, Tensor> tensors,
            Function<ComponentArray, Site> sites) {
        this.arrays = arrays;
        this.shapes = shapes;
        this.tensors = tensors;
        this.sites = sites;
    }

    /** The extents of examples in tensors of these shapes. */
    static Extents extents(
            RecordArrays arrays,
            FoundShapes shapes,
            Map<ComponentArray, Tensor> tensors,
            Function<ComponentArray, Site> sites) {
        return new GivenRows(arrays, shapes, tensors, sites).read();
    }

    private Extents read() {
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < arrays.schema().components().size(); i++) {
            if (arrays.variableAxes(i) == 0) {
                extents.add(new Extent.Dense(shapes.dense(i), arrays.form() == Form.BATCH));
            } else {
                extents.add(arrays.find(i, ArrayRole.LENGTHS) >= 0 ? padded(i) : ragged(i));
            }
        }
        Schema schema = arrays.schema();
        new RowAgreement(schema, extents, arrays.firstNumber(), i -> Site.of(schema, i)).check();
        return new Extents(arrays, shapes.size(), extents);
    }

    private ExampleShape shape(int component) {
        return ExampleShape.of(arrays.schema().components().get(component), arrays.variableAxes(component));
    }

    private Extent ragged(int component) {
        List<long[]> levels = new ArrayList<>();
        for (ComponentArray array : arrays.of(component)) {
            if (array.role() == ArrayRole.ROW_SPLITS) {
                levels.add(read(array));
            }
        }
        long values = shapes.whole(arrays.all().get(arrays.elements(component)))[0];
        checkSplits(component, levels, values);
        boolean isBatch = arrays.form() == Form.BATCH;
        if (!isBatch) {
            levels.add(0, new long[] {0, levels.get(0).length - 1});
        }
        return new Extent.Ragged(shape(component), new RowSplits(levels.toArray(new long[0][])), isBatch);
    }

    private long[] read(ComponentArray array) {
        Tensor counts = tensors.get(array);
        if (counts.shape().size() > ArrayShape.LONGEST_ARRAY) {
            throw sites.apply(array).mismatch(counts.shape().size() + " rows are more than a batch can count");
        }
        return CountTensors.read(counts, sites.apply(array).name());
    }

    private void checkSplits(int component, List<long[]> levels, long values) {
        List<ComponentArray> splits = arrays.of(component).stream()
                .filter(array -> array.role() == ArrayRole.ROW_SPLITS)
                .toList();
        // From the innermost level: each has to end with the number of rows of the next one.
        long counted = values;
        for (int i = levels.size() - 1; i >= 0; i--) {
            String what = i == levels.size() - 1 ? "values" : "inner rows";
            counted = SplitsCheck.check(sites.apply(splits.get(i)), levels.get(i), counted, what);
        }
    }

    private Extent padded(int component) {
        ComponentArray array = arrays.all().get(arrays.find(component, ArrayRole.LENGTHS));
        long width = shapes.whole(arrays.all().get(arrays.elements(component)))[1];
        long[] lengths = read(array);
        LengthsCheck check =
                new LengthsCheck(sites.apply(array), width, shape(component).limit());
        for (long length : lengths) {
            check.add(length);
        }
        Extent.Padded padded = new Extent.Padded(shape(component), RowSplits.ofLengths(lengths), width);
        checkMask(component, padded);
        return padded;
    }

    private void checkMask(int component, Extent.Padded padded) {
        int index = arrays.find(component, ArrayRole.MASK);
        Tensor mask = index < 0 ? null : tensors.get(arrays.all().get(index));
        if (mask == null) {
            return;
        }
        Site site = sites.apply(arrays.all().get(index));
        long[] elements = shapes.whole(arrays.all().get(arrays.elements(component)));
        if (mask.shape().asArray()[1] != elements[1]) {
            throw site.mismatch("expected a mask of width " + elements[1] + ", found "
                    + mask.shape().asArray()[1]);
        }
        int other = CountTensors.findOtherMask(mask, site.name(), padded);
        if (other >= 0) {
            throw site.mismatch(
                    other,
                    "expected " + padded.lengths().length(other) + " ones, as its length says, and zeros behind them,"
                            + " found others: leave the mask out, and it is made");
        }
    }
}
