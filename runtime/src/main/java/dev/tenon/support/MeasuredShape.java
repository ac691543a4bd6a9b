package dev.tenon.support;

import dev.tenon.Axis;
import java.lang.reflect.Array;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a Java array, judged by the first array on every axis. */
final class MeasuredShape {
    private MeasuredShape() {}

    /** The lengths of {@code rank} axes; those inside an axis that is empty or null are lost, and are 0. */
    static long[] of(@Nullable Object value, int rank) {
        long[] lengths = new long[rank];
        Object array = value;
        for (int axis = 0; axis < rank && array != null; axis++) {
            lengths[axis] = Array.getLength(array);
            array = lengths[axis] > 0 && array instanceof Object[] outer ? outer[0] : null;
        }
        return lengths;
    }

    /** The lengths of the axes that a one-dimensional array holds flat, at most one of which is variable. */
    static long[] ofFlat(List<Axis> axes, Object value) {
        long fixed = 1;
        for (Axis axis : axes) {
            fixed *= axis instanceof Axis.Fixed known ? known.length() : 1;
        }
        long[] lengths = new long[axes.size()];
        for (int axis = 0; axis < lengths.length; axis++) {
            lengths[axis] =
                    axes.get(axis) instanceof Axis.Fixed known ? known.length() : Array.getLength(value) / fixed;
        }
        return lengths;
    }
}
