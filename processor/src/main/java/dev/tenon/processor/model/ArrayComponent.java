package dev.tenon.processor.model;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A component that is an array, or a scalar.
 *
 * @param type its Java type
 * @param dtype its element type in files and tensors
 * @param casting how it is cast where files or the Java type have another one
 * @param axes its axes in one example, outermost first
 */
public record ArrayComponent(
        String name, String accessor, String key, JavaType type, DType dtype, Casting casting, List<Axis> axes)
        implements ComponentModel {

    /** How the Java type holds the axes. */
    public enum Layout {
        /** No axes: a single value. */
        SCALAR,
        /** An array level for each axis. */
        NESTED,
        /** All axes in one array, in row-major order. */
        FLAT
    }

    /** With an unmodifiable copy of the axes. */
    public ArrayComponent {
        axes = List.copyOf(axes);
    }

    /** How the Java type holds the axes. */
    public Layout layout() {
        if (axes.isEmpty()) {
            return Layout.SCALAR;
        }
        return type.depth() == axes.size() ? Layout.NESTED : Layout.FLAT;
    }

    /** The axes as {@code @Dims} writes them. */
    public String dims() {
        return axes.stream().map(Axis::toString).collect(Collectors.joining(" "));
    }
}
