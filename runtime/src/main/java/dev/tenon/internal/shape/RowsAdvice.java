package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Schema;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What to write where the examples of a dense component are of different shapes: which annotation would hold them, or that none
 * does. Each advice has before it what separates it from the text of a message.
 */
public record RowsAdvice(Schema.Component component) {
    private static final String PAD = ": pad them to one length, as all examples of a batch or file need the same";

    /** For examples of this component. */
    public static RowsAdvice of(Schema.Component component) {
        return new RowsAdvice(component);
    }

    /** For two examples of these lengths. */
    public String ofShapes(long[] expected, long... found) {
        if (isHeld(expected, found)) {
            return ofRows();
        }
        int differing = differing(expected, found);
        return differing <= 2 && !(component.axes().get(0) instanceof Axis.Fixed) ? ofFixed(differing, expected) : PAD;
    }

    /** Whether two examples of these lengths differ only where an annotation makes lengths variable. */
    public boolean isHeld(long[] expected, long... found) {
        return differing(expected, found) <= variableAxes();
    }

    /** How many axes there are up to the last one that differs. */
    private static int differing(long[] expected, long... found) {
        int differing = 0;
        for (int axis = 0; axis < expected.length; axis++) {
            differing = expected[axis] == found[axis] ? differing : axis + 1;
        }
        return differing;
    }

    /** What is ragged has one or two variable axes: where there are more, the others have to be fixed. */
    private String ofFixed(int differing, long... lengths) {
        String dims = IntStream.range(0, lengths.length)
                .mapToObj(axis -> axis < differing ? "_" : Long.toString(lengths[axis]))
                .collect(Collectors.joining(" "));
        return ": for rows of different lengths write " + (differing == 1 ? "@Ragged or @Padded" : "@Ragged")
                + " and @Dims(\"" + dims + "\") on the component, if the other axes are always that long";
    }

    /** For examples that have different numbers of rows. */
    public String ofRows() {
        return switch (variableAxes()) {
            case 1 -> ": for rows of different lengths write @Ragged or @Padded on the component";
            case 2 -> ofInnerRows();
            default -> PAD;
        };
    }

    /** For rows that differ within an example, which is what two levels of row splits are for; empty where there are none. */
    public String ofInnerRows() {
        if (variableAxes() != 2) {
            return "";
        }
        // what a second axis with a name says cannot be, where rows have lengths of their own
        boolean isNamed = component.axes().get(1) instanceof Axis.Named;
        String dims = component.axes().stream().map(Axis::toString).collect(Collectors.joining(" "));
        String inner = component.axes().get(1).toString();
        return ": for rows of different lengths write @Ragged on the component"
                + (isNamed ? ", and _ for " + inner + " in @Dims(\"" + dims + "\")" : "");
    }

    /** How many axes are variable, if those come first and are one or two; none otherwise. */
    private int variableAxes() {
        List<Axis> axes = component.axes();
        int first = (int)
                axes.stream().takeWhile(axis -> !(axis instanceof Axis.Fixed)).count();
        boolean isOthersFixed = axes.stream().skip(first).allMatch(axis -> axis instanceof Axis.Fixed);
        return isOthersFixed && first <= 2 ? first : 0;
    }
}
