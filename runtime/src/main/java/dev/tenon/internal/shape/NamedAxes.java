package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import java.util.HashMap;
import java.util.Map;

/** The lengths that named axes have, and where they were first found: a name has one length wherever it stands
 * in one record. */
public final class NamedAxes {
    private final Map<String, Found> lengths = new HashMap<>();

    /**
     * Compares a component's named axes with those of the components before, and with each other.
     *
     * @param where the component, and where it is from, for the message
     */
    public void check(Schema.Component component, long[] shape, String where) {
        for (int axis = 0; axis < shape.length; axis++) {
            if (component.axes().get(axis) instanceof Axis.Named named) {
                Found found = new Found(shape[axis], axis, where);
                Found before = lengths.putIfAbsent(scope(component) + named.name(), found);
                if (before != null && before.length != found.length) {
                    throw mismatch(named.name(), before, found);
                }
            }
        }
    }

    /** The nested record that a component belongs to, whose axis names are its own; empty where there is none. */
    public static String scope(Schema.Component component) {
        return component.name().substring(0, component.name().lastIndexOf('.') + 1);
    }

    private static SchemaMismatchException mismatch(String name, Found before, Found found) {
        String text = before.where.equals(found.where)
                ? before.length + " long as axis " + before.axis + ", and " + found.length + " long as axis "
                        + found.axis
                : found.length + " long, and " + before.length + " long in " + before.where;
        return new SchemaMismatchException(found.where + ": axis '" + name + "' is " + text);
    }

    private record Found(long length, int axis, String where) {}
}
