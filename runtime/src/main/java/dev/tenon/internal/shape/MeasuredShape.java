package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Schema;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a Java array, judged by the first array on every axis. */
public final class MeasuredShape {
    private static final long UNKNOWN = -1;

    private MeasuredShape() {}

    /** The shape of a nested array of {@code rank} axes; the lengths inside an axis that is empty or null are lost, and 0. */
    public static ArrayShape of(@Nullable Object array, int rank) {
        return known(lengths(array, rank), false);
    }

    /** The declared lengths of a component, and where they are variable those of {@code array}, nested or flat. */
    public static ArrayShape of(@Nullable Object array, Schema.Component component) {
        List<Axis> axes = component.axes();
        boolean flat = array != null && JavaElement.isFlat(component);
        long[] lengths = flat ? flatLengths(array, axes) : lengths(array, axes.size());
        for (int axis = 0; axis < lengths.length; axis++) {
            if (axes.get(axis) instanceof Axis.Fixed fixed) {
                lengths[axis] = fixed.length();
            }
        }
        return known(lengths, flat);
    }

    private static ArrayShape known(long[] lengths, boolean flat) {
        return new ArrayShape(
                Arrays.stream(lengths).map(length -> Math.max(0, length)).toArray(), flat);
    }

    /** Whether an array on the way to the first element is null: then lengths are not known. */
    public static boolean isCutByNull(@Nullable Object array, int rank) {
        return Arrays.stream(lengths(array, rank)).anyMatch(length -> length == UNKNOWN);
    }

    private static long[] lengths(@Nullable Object component, int rank) {
        long[] lengths = new long[rank];
        Object array = component;
        for (int axis = 0; axis < rank; axis++) {
            if (array == null) {
                Arrays.fill(lengths, axis, rank, UNKNOWN);
                return lengths;
            }
            lengths[axis] = Array.getLength(array);
            if (lengths[axis] == 0 || !(array instanceof Object[] outer)) {
                return lengths;
            }
            array = outer[0];
        }
        return lengths;
    }

    /** The lengths of the axes that a one-dimensional array holds flat, at most one of which is variable. */
    private static long[] flatLengths(Object array, List<Axis> axes) {
        long fixed = 1;
        for (Axis axis : axes) {
            fixed *= axis instanceof Axis.Fixed known ? known.length() : 1;
        }
        long[] lengths = new long[axes.size()];
        Arrays.fill(lengths, Array.getLength(array) / fixed);
        return lengths;
    }
}
