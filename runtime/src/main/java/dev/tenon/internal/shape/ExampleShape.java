package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Schema;

/**
 * What the shapes of a component's examples have in common: none, one or two axes whose lengths differ, then the others.
 *
 * @param variableAxes how many axes come first whose lengths differ from example to example; of two, the second one differs
 *     from row to row
 * @param row the axes behind them, which all examples have alike; the whole shape where none differs
 * @param flat whether a one-dimensional Java array holds all axes
 * @param limit how long an example may be
 */
public record ExampleShape(int variableAxes, ArrayShape row, boolean flat, LengthLimit limit) {
    /** The shape that all examples have. */
    public static ExampleShape dense(ArrayShape shape) {
        return new ExampleShape(0, shape, shape.isFlat(), LengthLimit.NONE);
    }

    /** The shapes of a component whose first axes differ. The others have declared lengths. */
    public static ExampleShape of(Schema.Component component, int variableAxes) {
        long[] lengths = component.axes().stream()
                .skip(variableAxes)
                .mapToLong(axis -> ((Axis.Fixed) axis).length())
                .toArray();
        return new ExampleShape(
                variableAxes, new ArrayShape(lengths, false), JavaElement.isFlat(component), LengthLimit.of(component));
    }

    /** The number of axes of an example. */
    public int rank() {
        return variableAxes + row.rank();
    }

    /** The length of an axis behind those that differ. */
    public int length(int axis) {
        return row.length(axis - variableAxes);
    }
}
