package dev.tenon.internal.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a file has the bytes of an array that others lie between: runs of {@code bytes} bytes, the first at {@code start}.
 *
 * @param axes what the runs are counted by, the last the fastest; none that lies without a gap in the one before it
 */
record Runs(long start, List<Axis> axes, long bytes) {

    /** @param stride how many bytes apart are two that follow each other */
    record Axis(long length, long stride) {}

    /** The runs of elements: axes that leave nothing between them become one. */
    static Runs of(long start, List<Axis> axes, int elementBytes) {
        long bytes = elementBytes;
        List<Axis> kept = new ArrayList<>();
        for (int i = axes.size() - 1; i >= 0; i--) {
            Axis axis = axes.get(i);
            if (axis.length == 1) {
                continue;
            }
            Axis inner = kept.isEmpty() ? new Axis(1, bytes) : kept.get(kept.size() - 1);
            if (axis.stride != inner.length * inner.stride) {
                kept.add(axis);
            } else if (kept.isEmpty()) {
                bytes *= axis.length;
            } else {
                kept.set(kept.size() - 1, new Axis(axis.length * inner.length, inner.stride));
            }
        }
        Collections.reverse(kept);
        return new Runs(start, List.copyOf(kept), bytes);
    }

    /** The offset of a run. */
    long position(long run) {
        long position = start;
        long rest = run;
        for (int i = axes.size() - 1; i >= 0; i--) {
            Axis axis = axes.get(i);
            position += rest % axis.length * axis.stride;
            rest /= axis.length;
        }
        return position;
    }

    /** How many runs, from this one on, are the same stride apart. */
    long alike(long run) {
        return axes.isEmpty() ? 1 : last().length - run % last().length;
    }

    /** How far apart these are. */
    long stride() {
        return axes.isEmpty() ? bytes : last().stride;
    }

    /** Whether a later run is always at a later offset. */
    boolean isOrdered() {
        for (int i = 1; i < axes.size(); i++) {
            if (axes.get(i - 1).stride < axes.get(i).stride) {
                return false;
            }
        }
        return true;
    }

    private Axis last() {
        return axes.get(axes.size() - 1);
    }
}
