package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.MeasuredShape;
import dev.tenon.internal.shape.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with a component that a sink refused. */
final class ShapeError {
    private final Schema.Component component;
    private final ArrayShape shape;
    private final String origin;

    /**
     * For a component that is not of the shape that its axes and the first example say.
     *
     * @param first the number of that example; the one that is refused may be the same
     */
    ShapeError(Schema.Component component, ArrayShape shape, long first, long number) {
        this.component = component;
        this.shape = shape;
        boolean isDeclared = component.axes().stream().allMatch(axis -> axis instanceof Axis.Fixed);
        this.origin = isDeclared || first == number ? "" : " as in example " + first;
    }

    SchemaMismatchException of(@Nullable Object value, Site site, long number) {
        return new SchemaMismatchException(site.at(number) + ": " + text(value));
    }

    private String text(@Nullable Object value) {
        if (value == null) {
            return "the component is null";
        }
        IrregularArray irregular = IrregularArray.find(value, shape);
        if (irregular == null) {
            return "the array changed while it was read";
        }
        String place = component.name() + irregular.index();
        if (irregular.found() == AxisMismatch.NULL) {
            return place + " is null";
        }
        if (shape.isFlat()) {
            return flatText(irregular.found());
        }
        ArrayShape found = MeasuredShape.of(value, shape.rank());
        return found.equals(shape)
                ? "the array is jagged: expected " + irregular.expected() + " elements at " + place + origin
                        + ", found " + irregular.found()
                : "expected shape " + shape + origin + ", found " + found + advice();
    }

    private String flatText(int found) {
        long multiple = fixedSize(component.axes());
        boolean isVariable = component.axes().stream().anyMatch(axis -> !(axis instanceof Axis.Fixed));
        return isVariable && found % multiple != 0
                ? "expected a multiple of " + multiple + " elements for shape " + component.axes() + ", found " + found
                : "expected " + shape.size() + " elements for shape " + shape + origin + ", found " + found + advice();
    }

    private static long fixedSize(List<Axis> axes) {
        return axes.stream()
                .mapToLong(axis -> axis instanceof Axis.Fixed fixed ? fixed.length() : 1)
                .reduce(1, Math::multiplyExact);
    }

    private String advice() {
        return origin.isEmpty() ? "" : ": pad them to one length, as all examples of a batch or file need the same";
    }
}
