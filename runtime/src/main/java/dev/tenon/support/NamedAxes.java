package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import java.util.HashMap;
import java.util.Map;

/** The lengths that named axes have, and where they were first found: a name has one length wherever it stands. */
final class NamedAxes {
    private final Map<String, Found> lengths = new HashMap<>();

    /**
     * Compares a component's named axes with those of the components before.
     *
     * @param where the component, and where it is from, for the message
     */
    void check(Schema.Component component, long[] shape, String where) {
        for (int axis = 0; axis < shape.length; axis++) {
            if (component.axes().get(axis) instanceof Axis.Named named) {
                Found found = new Found(shape[axis], where);
                Found before = lengths.putIfAbsent(named.name(), found);
                if (before != null && before.length != found.length) {
                    throw new SchemaMismatchException(where + ": axis '" + named.name() + "' is " + found.length
                            + " long, and " + before.length + " long in " + before.where);
                }
            }
        }
    }

    private record Found(long length, String where) {}
}
