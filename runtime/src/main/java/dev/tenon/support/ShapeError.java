package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.MeasuredShape;
import dev.tenon.internal.shape.RowsAdvice;
import dev.tenon.internal.shape.Site;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with a component that a sink refused. */
final class ShapeError {
    private final Schema.Component component;
    private final ExampleShape shape;
    private final String origin;

    /**
     * For a component that is not of the shape that its axes, its rows and the first example say.
     *
     * @param first the number of that example; the one that is refused may be the same
     */
    ShapeError(Schema.Component component, ExampleCursor examples, long first, long number) {
        this.component = component;
        this.shape = examples.shape();
        boolean isDeclared = component.axes().stream().allMatch(axis -> axis instanceof Axis.Fixed);
        this.origin = isDeclared || shape.variableAxes() > 0 || first == number ? "" : " as in example " + first;
    }

    SchemaMismatchException of(@Nullable Object value, Site site, long number) {
        return new SchemaMismatchException(site.at(number) + ": " + text(value));
    }

    private String text(@Nullable Object value) {
        if (value == null) {
            return "the component is null";
        }
        IrregularArray irregular = IrregularArray.find(value, arrayLengths());
        if (irregular == null) {
            return shape.flat() && shape.variableAxes() > 0
                    ? flatText(Array.getLength(value))
                    : "the array changed while it was read";
        }
        String place = component.name() + irregular.index();
        if (irregular.found() == AxisMismatch.NULL) {
            return place + " is null";
        }
        if (shape.flat()) {
            return flatText(irregular.found());
        }
        ArrayShape found = MeasuredShape.of(value, shape.rank());
        return isExpected(found)
                ? "the array is jagged: expected " + irregular.expected() + " elements at " + place + origin
                        + ", found " + irregular.found() + jaggedAdvice(irregular)
                : "expected shape " + expected() + origin + ", found " + found + advice(found);
    }

    /** The lengths that Java's arrays should have. */
    private long[] arrayLengths() {
        if (shape.flat()) {
            return new long[] {
                shape.variableAxes() > 0 ? IrregularArray.ANY : shape.row().size()
            };
        }
        return lengths();
    }

    private long[] lengths() {
        long[] lengths = new long[shape.rank()];
        Arrays.fill(lengths, IrregularArray.ANY);
        for (int axis = shape.variableAxes(); axis < lengths.length; axis++) {
            lengths[axis] = shape.length(axis);
        }
        return lengths;
    }

    private boolean isExpected(ArrayShape found) {
        long[] expected = lengths();
        long[] lengths = found.lengths();
        boolean isExpected = true;
        for (int axis = shape.variableAxes(); axis < lengths.length; axis++) {
            isExpected &= lengths[axis] == expected[axis];
        }
        return isExpected;
    }

    /** {@code [8, 8]}, or {@code [_, 8]} where rows differ. */
    private String expected() {
        return Arrays.stream(lengths())
                .mapToObj(length -> length == IrregularArray.ANY ? "_" : Long.toString(length))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String flatText(int found) {
        long multiple = fixedSize(component.axes());
        boolean isVariable = component.axes().stream().anyMatch(axis -> !(axis instanceof Axis.Fixed));
        return isVariable && found % multiple != 0
                ? "expected a multiple of " + multiple + " elements for shape " + component.axes() + ", found " + found
                : "expected " + shape.row().size() + " elements for shape " + shape.row() + origin + ", found " + found
                        + (origin.isEmpty() ? "" : RowsAdvice.of(component).ofRows());
    }

    private static long fixedSize(List<Axis> axes) {
        return axes.stream()
                .mapToLong(axis -> axis instanceof Axis.Fixed fixed ? fixed.length() : 1)
                .reduce(1, Math::multiplyExact);
    }

    /** What to do about examples of different shapes. */
    private String advice(ArrayShape found) {
        return origin.isEmpty() ? "" : RowsAdvice.of(component).ofShapes(lengths(), found.lengths());
    }

    /** Rows that differ within an example are what two levels of row splits are for. */
    private String jaggedAdvice(IrregularArray irregular) {
        boolean isInnerRow = irregular.index().indexOf(']') == irregular.index().length() - 1
                && !irregular.index().isEmpty();
        return shape.variableAxes() == 0 && isInnerRow
                ? RowsAdvice.of(component).ofInnerRows()
                : "";
    }
}
