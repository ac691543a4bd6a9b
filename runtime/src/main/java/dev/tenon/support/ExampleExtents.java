package dev.tenon.support;

import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.MeasuredShape;
import dev.tenon.internal.shape.NamedAxes;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.RowAgreement;
import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.shape.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far examples will reach in the arrays of a batch or a file. Of what is dense, fixed lengths are as declared, and
 * variable ones as the first example has them, of which nothing but the outermost arrays is looked at. Of what is ragged or
 * padded, the lengths of the rows are looked at. That everything else agrees is checked while it is put into a sink.
 *
 * @param <R> the record
 */
public final class ExampleExtents<R> {
    private final RecordCodec<R> codec;
    private final RecordArrays arrays;
    private final List<? extends R> examples;
    private final long number;
    private final IntFunction<Site> sites;

    private ExampleExtents(
            RecordCodec<R> codec,
            RecordArrays arrays,
            List<? extends R> examples,
            long number,
            IntFunction<Site> sites) {
        this.codec = codec;
        this.arrays = arrays;
        this.examples = examples;
        this.number = number;
        this.sites = sites;
    }

    /**
     * The extents of examples.
     *
     * @param number the first one's number in messages
     * @param sites where each component goes
     */
    public static <R> Extents of(
            RecordCodec<R> codec,
            RecordArrays arrays,
            List<? extends R> examples,
            long number,
            IntFunction<Site> sites) {
        return new ExampleExtents<R>(codec, arrays, examples, number, sites).measure();
    }

    private Extents measure() {
        List<ArrayShape> dense = examples.isEmpty() ? declared() : measured(examples.get(0));
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < dense.size(); i++) {
            extents.add(
                    arrays.variableAxes(i) == 0
                            ? new Extent.Dense(dense.get(i), arrays.form() == Form.BATCH)
                            : ofRows(i));
        }
        new RowAgreement(codec.schema(), extents, number, sites)
                .check((component, example) -> isMisfit(dense, component, example));
        return new Extents(arrays, examples.size(), extents);
    }

    private List<ArrayShape> declared() {
        List<ArrayShape> shapes = new ArrayList<>();
        for (int i = 0; i < codec.schema().components().size(); i++) {
            Schema.Component component = codec.schema().components().get(i);
            if (arrays.variableAxes(i) == 0 && !component.hasFixedShape()) {
                throw sites.apply(i)
                        .mismatch("there is no example, and shape " + component.axes()
                                + " has a variable length: without examples all lengths have to be fixed");
            }
            shapes.add(MeasuredShape.of(null, component));
        }
        return shapes;
    }

    private List<ArrayShape> measured(@Nullable R first) {
        R example = sites.apply(0).requireExample(first, number);
        NamedAxes names = new NamedAxes();
        List<ArrayShape> shapes = new ArrayList<>();
        for (int i = 0; i < codec.schema().components().size(); i++) {
            Schema.Component component = codec.schema().components().get(i);
            Object value = codec.leaf(example, i);
            ArrayShape shape = MeasuredShape.of(value, component);
            if (arrays.variableAxes(i) == 0
                    && (shape.isFlat() || !MeasuredShape.isCutByNull(value, component.rank()))) {
                names.check(component, shape.lengths(), sites.apply(i).at(number));
            }
            shapes.add(shape);
        }
        return shapes;
    }

    /** Whether a component is null, or dense and of another shape than in the first example. */
    private boolean isMisfit(List<ArrayShape> dense, int index, int example) {
        R found = examples.get(example);
        Schema.Component component = codec.schema().components().get(index);
        Object value = found == null ? null : codec.leaf(found, index);
        return MeasuredShape.isCutByNull(value, component.rank())
                || (arrays.variableAxes(index) == 0
                        && !MeasuredShape.of(value, component).equals(dense.get(index)));
    }

    private Extent ofRows(int index) {
        Schema.Component component = codec.schema().components().get(index);
        boolean isPadded = component.rows() instanceof Rows.Padded;
        ExampleShape shape = ExampleShape.of(component, arrays.variableAxes(index));
        RowSplits splits = new MeasuredRows(component, shape, sites.apply(index)).of(codec, index, examples, number);
        return isPadded
                ? new Extent.Padded(shape, splits, shape.limit().width(splits.longest()))
                : new Extent.Ragged(shape, splits, arrays.form() == Form.BATCH);
    }
}
