package dev.tenon.support;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The first array inside a component that is null or not as long as its axis.
 *
 * @param index where it is, as in {@code [3][1]}; empty for the component itself
 * @param expected how long it should be
 * @param found how long it is, or {@link AxisMismatch#NULL}
 */
record IrregularArray(String index, long expected, int found) {

    /** The length of an axis that may have any. */
    static final long ANY = -1;

    /** Looks for it in row-major order; null if all arrays are as the lengths of their axes say. */
    static @Nullable IrregularArray find(@Nullable Object component, long... lengths) {
        return find(component, lengths, new int[0]);
    }

    private static @Nullable IrregularArray find(@Nullable Object array, long[] lengths, int[] index) {
        int axis = index.length;
        if (axis == lengths.length) {
            return array == null ? new IrregularArray(toString(index), 0, AxisMismatch.NULL) : null;
        }
        int found = array == null ? AxisMismatch.NULL : Array.getLength(array);
        if (array == null || (found != lengths[axis] && lengths[axis] != ANY)) {
            return new IrregularArray(toString(index), lengths[axis], found);
        }
        if (array instanceof Object[] inner) {
            int[] innerIndex = Arrays.copyOf(index, axis + 1);
            for (int i = 0; i < inner.length; i++) {
                innerIndex[axis] = i;
                IrregularArray irregular = find(inner[i], lengths, innerIndex);
                if (irregular != null) {
                    return irregular;
                }
            }
        }
        return null;
    }

    private static String toString(int[] index) {
        return Arrays.stream(index).mapToObj(i -> "[" + i + "]").collect(Collectors.joining());
    }
}
