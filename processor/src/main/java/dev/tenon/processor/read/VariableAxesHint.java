package dev.tenon.processor.read;

import dev.tenon.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What to write in {@code @Dims} instead of axes that {@code @Ragged} or {@code @Padded} cannot have. */
record VariableAxesHint(List<Axis> axes) {
    /** Stands for a length that only the user knows. */
    private static final Axis SOME_LENGTH = new Axis.Fixed(8);

    static String dims(List<Axis> axes) {
        return axes.stream().map(Axis::toString).collect(Collectors.joining(" ", "@Dims(\"", "\")"));
    }

    /** The first axis is variable. */
    String withVariable() {
        List<Axis> changed = new ArrayList<>(axes);
        changed.set(0, new Axis.Anonymous());
        return dims(changed);
    }

    /** As many variable axes as there may be, which come first, only the first of them with a name; then fixed ones. */
    String fitting(int most) {
        List<Axis> first = new ArrayList<>();
        List<Axis> last = new ArrayList<>();
        for (Axis axis : axes) {
            if (VariableAxes.isVariable(axis) && first.size() < most) {
                first.add(first.isEmpty() ? axis : new Axis.Anonymous());
            } else {
                last.add(VariableAxes.isVariable(axis) ? SOME_LENGTH : axis);
            }
        }
        first.addAll(last);
        return dims(first);
    }
}
